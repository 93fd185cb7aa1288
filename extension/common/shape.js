// The shape of data from a file: what is not of it is refused, and said where. Only named fields come in, so no
// `__proto__` does.

/** What is wrong with a file: `path` says where (`analysis.quotations.3.kind`). */
export class ShapeError extends Error {
  /** @param {string} path @param {string} wanted */
  constructor(path, wanted) {
    super(path === "" ? wanted : `${path}: ${wanted}`);
    this.name = "ShapeError";
  }
}

/** Takes a value of a shape, or throws. @template T @typedef {(value: unknown, path: string) => T} Shape */

/** No list is longer. */
const MAX_ITEMS = 50_000;
/** No text is longer, in UTF-16 units. */
const MAX_UNITS = 4_000_000;

/** @type {Shape<string>} */
export const text = (value, path) => {
  if (typeof value !== "string" || value.length > MAX_UNITS) throw new ShapeError(path, "a text is wanted");
  return value.toWellFormed();
};

/** @type {Shape<number>} */
export const number = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ShapeError(path, "a number is wanted");
  return value;
};

/** @type {Shape<boolean>} */
export const flag = (value, path) => {
  if (typeof value !== "boolean") throw new ShapeError(path, "true or false is wanted");
  return value;
};

/** A number from `least` to `most`. @param {number} least @param {number} most @returns {Shape<number>} */
export const between = (least, most) => (value, path) => {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw new ShapeError(path, `a number from ${least} to ${most} is wanted`);
  return value;
};

/** One of a few values. @template {string | number} T @param {...T} values @returns {Shape<T>} */
export const oneOf =
  (...values) =>
  (value, path) => {
    const known = values.find((known) => known === value);
    if (known === undefined) throw new ShapeError(path, `one of these is wanted: ${values.join(", ")}`);
    return known;
  };

/** A value or none. @template T @param {Shape<T>} shape @returns {Shape<T | null>} */
export const maybe = (shape) => (value, path) => (value === undefined || value === null ? null : shape(value, path));

/**
 * A value, or another where there is none: for fields that earlier files do not have.
 * @template T
 * @param {Shape<T>} shape
 * @param {T} otherwise
 * @returns {Shape<T>}
 */
export const or = (shape, otherwise) => (value, path) =>
  value === undefined || value === null ? otherwise : shape(value, path);

/**
 * A list of no more than so many items.
 * @template T
 * @param {Shape<T>} shape
 * @param {number} [most]
 * @returns {Shape<T[]>}
 */
export const list =
  (shape, most = MAX_ITEMS) =>
  (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, "a list is wanted");
    if (value.length > most) throw new ShapeError(path, `a list of at most ${most} is wanted`);
    return value.map((item, i) => shape(item, `${path}.${i}`));
  };

/**
 * An object with these fields; others are left behind.
 * @template {Record<string, Shape<any>>} S
 * @param {S} fields
 * @returns {Shape<{ [K in keyof S]: ReturnType<S[K]> }>}
 */
export const record = (fields) => (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError(path, "an object is wanted");
  const taken = Object.entries(fields).map(([name, shape]) => {
    const given = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return [name, shape(given, path === "" ? name : `${path}.${name}`)];
  });
  return /** @type {{ [K in keyof S]: ReturnType<S[K]> }} */ (Object.fromEntries(taken));
};

/** Reads JSON of a shape. @template T @param {Shape<T>} shape @param {string} file @returns {T} */
export function checked(shape, file) {
  let value;
  try {
    value = JSON.parse(file);
  } catch {
    throw new ShapeError("", "the file is not JSON");
  }
  return shape(value, "");
}

// Hostile markup and hostile words, a few for each class of hole that reader modes have had. Each tries to open a
// dialog or to ask canary.example, and neither may happen.

import fs from "node:fs";
import path from "node:path";

/** Markup, by class. Every address that it names is one that nobody may ask. */
export const MARKUP = [
  // Scripts and handlers.
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<details open ontoggle=alert(1)>more</details>",
  "<video><source onerror=alert(1)></video>",
  "<input autofocus onfocus=alert(1)>",
  "<p onpointerover=alert(1) style='animation: x 1s' onanimationstart=alert(1)>words</p>",
  // Frames and objects.
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<iframe src='javascript:parent.alert(1)'></iframe>",
  "<object data='data:text/html,<script>alert(1)</script>'></object>",
  "<embed src='http://canary.example/embed'>",
  "<portal src='http://canary.example/portal'></portal>",
  // SVG and MathML.
  "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s /></svg>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><use href='http://canary.example/use#x' /></svg>",
  "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
  "<math><mtext><a xlink:href='javascript:alert(1)'>words</a></mtext></math>",
  "<svg><a><animate attributeName=href values='javascript:alert(1)' /><text>words</text></a></svg>",
  // Addresses.
  "<a href='javascript:alert(1)'>words</a>",
  "<a href='\u0001java\nscript:alert(1)'>words</a>",
  "<a href='data:text/html,<script>alert(1)</script>'>words</a>",
  "<a href='vbscript:alert(1)'>words</a>",
  "<a href='http://user:secret@canary.example/' ping='http://canary.example/ping' referrerpolicy='unsafe-url' target='_top'>words</a>",
  "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>words</button></form>",
  // What asks a server.
  "<img src='http://canary.example/image' srcset='http://canary.example/set 2x' referrerpolicy='unsafe-url'>",
  "<link rel=stylesheet href='http://canary.example/style'>",
  "<style>@import 'http://canary.example/import'; p { background: url(http://canary.example/background) }</style>",
  "<p style='background: url(http://canary.example/inline)'>words</p>",
  "<audio src='http://canary.example/audio' autoplay></audio>",
  "<video poster='http://canary.example/poster'></video>",
  "<link rel=prefetch href='http://canary.example/prefetch'>",
  "<meta http-equiv=refresh content='9999; url=http://canary.example/refresh'>",
  "<meta http-equiv=Content-Security-Policy content='report-uri http://canary.example/report'>",
  // Mutation: what one parser closes and another does not.
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>",
  "<svg></p><style><a id='</style><img src=x onerror=alert(1)>'>",
  "<template><img src=x onerror=alert(1)></template>",
  "<textarea></textarea><img src=x onerror=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
  "<select><template><style><!--</style><a rel='--></style></template></select><img src=x onerror=alert(1)>'>",
  // Clobbering.
  "<form name=body><input name=attributes><input name=childNodes><input name=nodeType><input name=tagName><input name=innerText></form>",
  "<img name=getElementById><img name=querySelector><a id=copydesk></a><a id=copydesk name=read></a>",
  // Language and direction.
  "<p lang='en\" onclick=\"alert(1)' dir='rtl\" onclick=\"alert(1)'>words</p>",
];

/** Words that would do something if a template, a spreadsheet, a shell or a terminal took them for its own. */
export const WORDS = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "';alert(1);//",
  "`${alert(1)}`",
  "{{constructor.constructor('alert(1)')()}}",
  "%BYLINE% %CONTENT% %s %n",
  "$1 $& $` $' $$",
  "$TITLE$ $FILE$",
  "__proto__",
  "constructor",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd",
  'x;=HYPERLINK("http://canary.example/")',
  "+1\t=2",
  "---\nurl: evil\n---",
  "![x](http://canary.example/markdown)",
  "[x](javascript:alert(1))",
  "<!-- x --> <!DOCTYPE x [<!ENTITY y 'z'>]>",
  "]]>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "../../etc/passwd",
  "CON",
  "\u202Egpj.exe\u202C",
  "a\u0300\u0301\u0302\u0303\u0304\u0305",
  "\u200B\u200D\uFEFF",
  "\u2028\u2029",
  "\u{1F469}\u200D\u{1F680}",
  "\uD800",
  "\uFFFE",
  "\u0007\u001B[31m",
];

/**
 * More of both from a folder that somebody has: `html_payloads.json` and `naughty_strings.json`, a list of texts each.
 * Says so where there is none.
 * @returns {{ markup: string[], words: string[] }}
 */
export function more() {
  const folder = process.env["COPYDESK_HOSTILE"];
  if (!folder) {
    console.log("NOT RUN: the payloads of a folder. COPYDESK_HOSTILE names none; the project's own are run.");
    return { markup: [], words: [] };
  }
  /** @param {string} name @returns {string[]} */
  const texts = (name) => {
    const list = /** @type {unknown} */ (JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
    if (!Array.isArray(list) || list.length === 0 || !list.every((text) => typeof text === "string"))
      throw new Error(`${name} is not a list of texts`);
    return list;
  };
  return { markup: texts("html_payloads.json"), words: texts("naughty_strings.json") };
}

// A handle that is taken from one world of a page to another, made whole: puppeteer 24.43.1 lets go of the old handle
// before anybody waits for the new one. Where the page goes on in between, the failure belongs to nobody, and Node ends
// whichever test is running, though the question was asked again and answered.

import { BidiRealm } from "puppeteer-core/internal/bidi/Realm.js";

/**
 * @this {{ adoptHandle(handle: any): Promise<any> }}
 * @param {any} handle
 */
export async function transferHandle(handle) {
  if (handle.realm === this) return handle;
  try {
    return await this.adoptHandle(handle);
  } finally {
    await handle.dispose();
  }
}

Object.assign(BidiRealm.prototype, { transferHandle });

//! A [`Page`](super::Page) from the browser's snapshot: the string that `extension/content/snapshot.js` makes.

//! Lines that are no prose of the article: links, calls to act, notices.
//!
//! Source: own writing. Reason: on plain text they stand among the paragraphs, and they praise, urge and speak to the reader.

/// Openings of lines that are no prose of the article: links, calls to act, notices.
pub(super) const FURNITURE: &str = "read more|read also|also read|read|see also|watch|more read|related|sign up|subscribe|follow us|\
    follow|join our|join us|share|click here|by signing up|your email|the views expressed|views expressed|the opinions expressed|\
    opinions expressed|about the author|this article|this story|this post originally|all rights reserved|copyright|advertisement|\
    photo|image|getty|what do you think|leave a|don't forget to|editor's note|correction|clarification|we apologise|we apologize|we are happy to correct|an earlier version|in an earlier version|updated|published|last updated|\
    zero spam|get the latest|get our|support our|donate|comments|tags|tagged|filed under|posted by|previous article|next article|\
    get email|get updates|get in touch|create an account|create a free|sign in|log in|for more stories|for more news|for more on|\
    or you can|check out|download|listen to|tell us|have you got|do you have a|got a story|contact us|email us|send us|call us|\
    more from|more on this|you may also|you might also|recommended|most read|top stories|by continuing|we use cookies|we value your privacy|terms of use|thank you for";

/// What a line says that disclaims the author's views: it tells that there are some.
pub(super) const DISCLAIMERS: &str =
    "views expressed|opinions expressed|views and opinions|opinions of the author|views of the author";

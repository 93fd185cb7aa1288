//! Hindi: who speaks beside marks.

use crate::language::patterns::{Order, Patterns};

/// The usual verbs of speaking of news style; particles and titles of grammars.
pub static PATTERNS: Patterns = Patterns {
    order: Order::Particle,
    spaced: true,
    verbs: "कहा कहते कहती बताया बोले बोला बोलीं बोली जोड़ा पूछा लिखा दावा माना दोहराया समझाया चेताया चेतावनी जवाब स्वीकार घोषणा आरोप अपील",
    particles: "ने",
    cuts: "में से को पर का की के और कि तक ही भी लिए बाद पहले साथ द्वारा दौरान दिन वाले वाली जब तो",
    leads: "लेकिन और वहीं इस उस हालांकि इसके बाद फिर साथ उधर मगर पर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    titles: "श्री श्रीमती सुश्री डॉ प्रो महापौर मंत्री मुख्यमंत्री प्रधानमंत्री राष्ट्रपति सांसद विधायक प्रवक्ता निदेशक अध्यक्ष कप्तान पत्रकार जी",
    pronouns: "उन्होंने उसने इन्होंने इसने मैंने हमने उन्होने जिन्होंने जिसने किसी सभी दोनों कई आपने तुमने",
};

//! Reporting verbs and nouns, and the closed classes around them: the usual ones of news style and grammars.

use crate::language::cues::{Class, Cues, kind};

/// Its word lists.
pub static CUES: Cues = Cues {
    verbs: &[
        (Class::Say, SAY),
        (Class::Tell, "perguntar pergunta perguntou, avisar avisa avisou, questionar questiona questionou"),
    ],
    nouns: "declaração palavras mensagem carta discurso entrevista comentário resposta anúncio",
    according: &[&["segundo"], &["conforme"]],
    aside: "",
    words: &[
        (kind::SUBJECT_PRONOUN, "eu ele ela nós eles elas"),
        (kind::OBJECT_PRONOUN, "me te o a lhe nos os as lhes"),
        (kind::OTHER_PRONOUN, "isto isso aquilo todos muitos alguns"),
        (kind::RELATIVE, "que quem qual quais cujo"),
        (kind::DETERMINER, "o a os as um uma uns umas este esta esse essa estes essas aquele dois três"),
        (kind::POSSESSIVE, "meu minha seu sua seus suas nosso nossa dele dela"),
        (
            kind::PREPOSITION,
            "de a em com por para do da dos das no na nos nas ao à pelo pela sobre após antes durante contra entre segundo até desde",
        ),
        (kind::COORDINATOR, "e ou mas porém"),
        (kind::SUBORDINATOR, "que quando se enquanto porque como onde pois"),
        (kind::AUXILIARY, "é são era eram foi foram tem têm tinha há será pode podem deve está estão ser ter"),
        (kind::BE, "é são era foi foram"),
        (kind::ADVERB, "não mais também já ainda sempre nunca hoje ontem amanhã depois assim muito então"),
        (
            kind::TIME,
            "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã manhã tarde noite",
        ),
        (
            kind::PERSON,
            "prefeito prefeita presidente ministro ministra premiê diretor diretora deputado deputada senador senadora porta-voz chefe professor professora advogado advogada juiz juíza capitão especialista pesquisadora pesquisador líder secretário secretária governador governadora",
        ),
        (
            kind::BODY,
            "governo ministério polícia tribunal câmara empresa associação partido comissão conselho universidade agência sindicato prefeitura cidade clube fundação banco federação",
        ),
        (kind::TEXT, "relatório estudo pesquisa carta comunicado artigo lei"),
        (kind::TITLE, "sr sra dr dra prof profa dom dona"),
        (kind::VERB, "faz fez vai veio vem tomou viu deu fica ficou"),
        (kind::THAT, "que"),
        (kind::TO, "a"),
        (kind::BY, "por pelo pela"),
        (kind::AS, "como"),
        (kind::OF, "de do da dos das"),
        (kind::PARTICLE, "de do da dos das e"),
        (kind::MALE, "ele"),
        (kind::FEMALE, "ela"),
        (kind::MALE, crate::language::names::MALE),
        (kind::FEMALE, crate::language::names::FEMALE),
    ],
    participle: "ndo",
    verb_second: false,
    elides: false,
    drops_subject: true,
    ..Cues::NONE
};

const SAY: &str = "dizer diz disse disseram dizendo dito, afirmar afirma afirmou afirmaram afirmando, acrescentar acrescenta acrescentou, explicar explica explicou, declarar declara declarou, destacar destaca destacou, ressaltar ressalta ressaltou, reforçar reforça reforçou, responder responde respondeu, escrever escreve escreveu, contar conta contou, anunciar anuncia anunciou, comentar comenta comentou, concluir conclui concluiu, confirmar confirma confirmou, admitir admite admitiu, garantir garante garantiu, lembrar lembra lembrou, observar observa observou, insistir insiste insistiu, prometer promete prometeu, completar completa completou, alertar alerta alertou, defender defende defendeu, criticar critica criticou, apontar aponta apontou, relatar relata relatou, falar fala falou, gritar grita gritou, sublinhar sublinha sublinhou, frisar frisa frisou, referir refere referiu, avaliar avalia avaliou";

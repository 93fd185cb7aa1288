//! What speaks against opinion: the things, events and dates that reports are about, and their hedges.
//!
//! Source: own writing. Reason: the counter-evidence: without it, every report of a harsh event would be marked.
//! Figure: of 610 sentences of CheckThat! 2025 train and dev that hold one and attribute nothing, 40 % are labelled subjective (of all: 48 %).

use super::super::Form;
use crate::opinion::feature::Feature as F;

/// Words by feature, with the forms that go back to them.
pub(super) const WORDS: &[(F, Form, &str)] = &[
    (
        F::Procedure,
        Form::Noun,
        "police court judge lawyer attorney prosecutor tribunal jury trial hearing verdict suspect officer sheriff \
         investigation investigator inquiry lawsuit charge indictment ministry minister ministerial spokesman \
         spokeswoman spokesperson official agency department committee commission commissioner council councillor \
         parliament senator senate congressman lawmaker legislator legislature deputy mayor governor secretary \
         ambassador embassy envoy president premier chancellor chairman director executive ceo manager company firm \
         shareholder bank investor analyst economist researcher scientist study survey poll data figure report \
         document statement announcement conference summit meeting talks ceremony visit agreement contract bill \
         vote ballot candidate campaign rally protest protester demonstrator strike union worker troops soldier \
         military army navy missile drone airstrike attack explosion blast crash fire flood storm earthquake \
         hurricane hospital doctor vaccine dose virus variant infection university school student teacher percent \
         percentage million billion trillion dollar euro tonne barrel share stock market quarter revenue export \
         import shipment airport flight passenger team match game goal league season coach championship tournament \
         patient treatment symptom disease blood drug surgery clinic diagnosis cancer thunderstorm tornado hail \
         rain rainfall snow snowfall wind gust temperature degree forecast forecaster precipitation humidity \
         glacier species experiment sample laboratory physics molecule telescope satellite orbit kilometre \
         kilometer mile metre foot acre route bridge road highway train bus vessel port bail plaintiff defendant \
         election coroner exam semester cyclone examiner passport reporter professor departure airline festival \
         homicide archbishop deportation courtroom newspaper patrol referendum district courthouse visa magistrate \
         prison jail colonel admiral constable typhoon autopsy province spacecraft astronaut footballer payment \
         contractor audit auction detective ambulance warship legislation census fundraiser stadium gunshot \
         policeman vehicle nurse clerk bishop adviser advisor diplomat consul permit convoy incident sergeant \
         physician resignation municipality cargo tanker pipeline refinery retailer tenant mortgage loan bond index \
         benchmark dividend earnings turnover subsidiary merger acquisition stake bid auditor regulator ombudsman \
         trustee foundation institute ward inmate subpoena plea custody testimony inquest statute ordinance turnout \
         constituency runoff delegate nominee incumbent treaty accord ceasefire truce hostage gunman refugee asylum \
         checkpoint barracks battalion commander squadron frigate submarine warhead artillery rocket helicopter jet \
         runway crew pilot captain motorist lorry truck bicycle junction lane tunnel harbor ferry tram depot \
         warehouse factory livestock cattle wheat grain soybean sugar coffee cocoa copper steel aluminium aluminum \
         zinc nickel electricity megawatt turbine reactor dam reservoir coast island village suburb county township \
         apartment building roof wildfire landslide tsunami drought heatwave firefighter paramedic surgeon placebo \
         gene genome protein enzyme antibody bacteria tumour tumor fossil asteroid comet software smartphone \
         battery sensor patent licence license respondent median concert exhibition museum orchestra premiere \
         nomination semifinal quarterfinal qualifier innings wicket goalkeeper striker midfielder quarterback \
         touchdown pitcher playoff medal podium squad fixture halftime referee",
    ),
    (
        F::Event,
        Form::Verb,
        "announce arrest arrive appoint approve attend award ban begin bomb capture close collapse complete conduct \
         confirm convict cancel deploy detain deport die discover elect establish evacuate expire explode file flee \
         found fund graduate happen hire host identify indict injure inaugurate invest investigate issue join kill \
         land launch locate marry meet merge move name nominate occur open operate participate pass plan postpone \
         produce publish purchase ratify recall receive record recover register release relocate renew require \
         rescue resign resume retire return reveal rule schedule sell sentence ship shoot sign stage start suspend \
         test testify trade transfer travel unveil withdraw wound",
    ),
    (
        F::Time,
        Form::Exact,
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
         september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today \
         tomorrow morning afternoon evening night week weeks month months year years annual annually monthly weekly \
         daily earlier later recently since until during after before ago",
    ),
    (
        F::HedgeOfReporting,
        Form::Exact,
        "reportedly allegedly alleged reported suspected estimated expected scheduled unconfirmed undisclosed \
         according roughly approximately",
    ),
];

/// Word sequences, `|` between them; hyphens are spaces.
pub(super) const PHRASES: &[(F, &str)] = &[
    // Sequences whose words by themselves would mislead.
    (
        F::Plain,
        "such as|so that|so far|as well|as well as|as soon as|as early as|as recently as|more than|less than|fewer than|no later than|\
         each other|one another|right now|right to|right of|just over|just under|just before|just after|only after|in order to|\
         human rights|civil rights|well known|right hand|right back|free trade|free kick|real estate|fair trade|good friday|great britain|\
         health care|bank holiday|peace talks|peace process|peace deal|trust fund|hedge fund|mutual fund|intelligence service|\
         intelligence services|intelligence agency|security forces|armed forces|special forces|special envoy|special prosecutor|\
         social security|national security|crude oil|raw materials|raw material|hard currency|strong winds|heavy rain",
    ),
    (
        F::Procedure,
        "low pressure|high pressure|cold front|warm front|jet stream|dry air|warm air|cold air|interest rate|interest rates|central bank|\
         white house|supreme court|high court|prime minister|chief executive|stock exchange|wall street|natural gas|per cent|\
         white paper|attorney general|general election|security council|united nations|european union|foreign minister",
    ),
    (
        F::HedgeOfReporting,
        "is expected to|are expected to|was expected to|were expected to|is scheduled to|is due to|are due to|\
         the need to|is believed to|are believed to|is said to|are said to|is thought to|were said to|was said to|\
         it was reported|it is reported|asked not to be named|on condition of anonymity|could not be reached|\
         declined to comment|did not respond|was not immediately|in a statement|news conference|press conference|\
         press release",
    ),
    (F::Number, "at least|at most"),
];

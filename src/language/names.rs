//! Common first names, for the gender of a person whom the page gives no title or pronoun.
//!
//! Names that are common for both men and women are left out: a wrong gender costs a speaker, an unknown one does not.

/// First names that are mostly men's.
pub const MALE: &str = "hugo bruno emil anton viggo arthur ernest edwin oliver max hector ivo karl paul james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark \
    donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan \
    stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam \
    nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl dylan harold \
    jordan jesse bryan lawrence arthur gabriel bruce joe logan billy albert willie juan wayne roy ralph randy eugene vincent bobby russell \
    louis philip phil johnny bradley jim mike bob bill tom ben sam dan dave steve jeff greg tony ted tim ken rick ron chuck don mitt newt \
    vladimir dmitry dmitri sergei sergey alexei aleksei boris mikhail ivan nikolai oleg igor yuri viktor victor pavel andrei volodymyr \
    petro emmanuel francois jean pierre jacques nicolas olivier laurent hans klaus jurgen wolfgang helmut friedrich heinrich karl olaf \
    markus stefan matteo giuseppe giovanni mario marco luigi silvio carlos luis jorge miguel pedro pablo fernando francisco javier diego \
    antonio manuel rafael alberto mohammed muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim khalid abdullah abdul mustafa recep \
    narendra rahul amit rajesh sanjay vivek imran nawaz shinzo kenji hiroshi takashi jinping barack marc chris matt nick alex jared eric \
    rand rudy elon jake josh luke isaac ian colin graham neil nigel simon stuart alan hugh oscar felix otto leo max erik lars sven anders \
    magnus gustav henrik soren mateusz piotr jan tomasz zoltan viktor radek vaclav nikos aleksandar goran milos novak kofi kwame desmond nelson";

/// First names that are mostly women's.
pub const FEMALE: &str = "ines lena clara alma ada edith esther irene marta magda mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley \
    kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley \
    brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie \
    joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria \
    sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte \
    natalie theresa diana brittany doris kayla hillary kamala melania ivanka nikki tulsi kellyanne condoleezza angela ursula greta sigrid \
    ingrid astrid birgit heike sabine petra monika claudia gabriele marine segolene simone brigitte elena irina olga natalia natasha \
    svetlana tatiana yulia ekaterina anastasia maria-elena lucia carmen pilar rosa isabel ana beatriz cristina dilma michele giorgia \
    francesca chiara elisabetta fatima aisha khadija leila zainab malala benazir indira sonia priya sushma mamata aung theresa nicola \
    jane jill kate katie carly jen jenny sally wendy claire clare fiona gillian heidi eva nora ella lucy molly sophie chloe zoe mia \
    megyn dana candace gail hope faith joy june april amelia eleanor louise harriet helena erika ulla annika freja sanna";

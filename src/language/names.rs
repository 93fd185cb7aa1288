//! Common first names, for the gender of a person whom the page gives no title or pronoun.
//!
//! Names that are common for both men and women are left out: a wrong gender costs a speaker, an unknown one does not. So are those
//! that are places or common words as often (Florence, Salvador, Rosemary). Written from general knowledge: English, German, French,
//! Spanish, Italian and Portuguese ones above all.

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
    magnus gustav henrik soren mateusz piotr jan tomasz zoltan viktor radek vaclav nikos aleksandar goran milos novak kofi kwame desmond nelson \
    jens uwe dirk bernd bernhard ralf rolf thorsten torsten matthias mathias andreas sebastian tobias christoph \
    florian johannes philipp stephan jürgen günter günther jörg björn sören gerhard gerd horst heinz dieter detlef \
    werner manfred norbert reinhard rainer reiner volker hartmut eckart ekkehard friedhelm winfried armin achim \
    joachim hubert herbert egon erwin georg gregor marcel marius holger ingo henning hauke hendrik jannik jonas \
    niklas fabian dominik timo tilman lothar ludwig moritz franz josef jakob lorenz lukas leon martin oskar \
    roland rüdiger siegfried ulrich urs reto thilo veit xaver karsten carsten kurt konrad claus niels nils françois \
    frédéric éric rené andré jérôme stéphane sébastien benoît benoit étienne guillaume mathieu matthieu julien \
    thierry christophe philippe gilles alain yves gérard gérald bernard didier fabrice cédric damien romain quentin \
    antoine bastien baptiste maxime théo lucas léo arnaud aurélien michel noël pascal patrice raphaël rémi thibault \
    xavier yannick édouard henri josé jesús ángel raúl óscar sergio álvaro andrés césar felipe gonzalo guillermo \
    héctor ignacio iván joaquín julián leopoldo lorenzo martín máximo mauricio nicolás ramón ricardo roberto \
    rodrigo rubén sebastián tomás víctor esteban eduardo emilio enrique ernesto alfredo alejandro \
    adrián agustín aurelio gustavo gerardo horacio alonso alessandro antonello carlo claudio davide domenico enrico \
    fabio federico filippo franco gianluca giacomo giancarlo gianni gino giorgio guido lamberto luca luciano \
    marcello massimo maurizio michelangelo nino paolo pasquale pietro riccardo renato sandro stefano tommaso \
    umberto vincenzo vittorio joão luís antónio tiago nuno rui vasco duarte gonçalo paulo sérgio jeroen maarten \
    pieter willem wouter bart koen joost kees geert sander ruud dries krzysztof andrzej paweł michał marcin \
    jarosław zbigniew wojciech łukasz tadeusz stanisław kazimierz grzegorz mehmet ömer yusuf hakan murat emre kemal \
    tayyip ekrem cem hamid karim tariq yasser rashid salman faisal nasser bilal samir nabil jamal ahmet abdel \
    mahmoud reza arash andrej sergej aleksander dmitrij wladimir alexej michail nikolaj giles rupert hamish callum \
    liam connor declan brendan aidan finn rory gavin craig shane travis derek todd brad chad kirk glenn wesley \
    curtis marcus maurice leonard norman clifford clarence leroy cedric darren damian dominic doug ed fred gordon \
    harvey howard jonah julian lloyd malcolm marvin mickey mitchell ned perry pete preston reginald rod rodney ross \
    sheldon sid sidney spencer stan stewart theodore toby trevor vernon warren zach mateo thiago";

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
    megyn dana candace gail hope faith joy june april amelia eleanor louise harriet helena erika ulla annika freja sanna \
    katrin kathrin katharina kerstin anja anke antje susanne silke ute ulrike sabrina tanja stefanie steffi martina \
    marion margot margit gudrun gisela gerda hannelore heidemarie hildegard renate rosemarie roswitha sieglinde \
    waltraud bärbel bettina beate birte britta carola cornelia christa christel christiane dagmar dorothea \
    edeltraud elfriede elke franziska friederike frauke gesine gabi inge ingeborg inka jana janina jutta karin \
    karola katja kirsten kristin kristina larissa lea leonie lieselotte luisa lydia maike manuela mareike mareile \
    marlene marie meike melanie miriam mirjam nadine nadja natascha nina ricarda rita romy ronja saskia \
    sibylle sigrun sina sonja svenja susann sylvia tina verena veronika vera wiebke yvonne annalena annegret \
    anneliese annette angelika alexandra antonia anita almut klara marietta juliane constanze hanna johanna \
    josephine theresia magdalena élise élisabeth hélène irène agnès amélie anaïs anne-marie aurélie béatrice \
    bernadette camille céline chloé christelle clémence corinne delphine édith élodie émilie estelle fabienne \
    françoise geneviève ghislaine isabelle jeanne joëlle josiane juliette justine laetitia laure laurence \
    léa lucie maëlle manon margaux marguerite maryse mathilde mélanie mireille monique muriel nathalie océane odile \
    pauline rachida roselyne sandrine solène sylvie valérie véronique virginie yaël zoé najat adriana alejandra \
    alicia amparo ángela araceli aurora begoña belén carolina catalina elisa estefanía \
    eugenia fernanda gabriela graciela inés inmaculada isabela josefina juana leonor leticia \
    lucía maite margarita maría mariana mariela marisol matilde mónica montserrat natividad noelia nuria \
    paloma raquel rocío sofía susana valentina verónica ximena yolanda alessandra alessia antonella bianca caterina \
    cecilia daniela donatella emanuela federica flavia franca giulia giuliana ilaria letizia loredana lucrezia \
    maddalena margherita mariangela michela monica paola patrizia raffaella roberta rossella sabina serena silvia \
    simonetta stefania tiziana valeria vanessa joana inês catarina margarida agnieszka małgorzata katarzyna joanna \
    ewa beata bożena dorota jadwiga ayşe fatma emine zeynep elif oksana olena halyna ljudmila tatjana swetlana \
    jelena ludmila oxana maryam leyla nadia samira yasmin rania saoirse siobhan niamh aoife sinead bridget \
    beth becky bonnie carrie cathy cindy connie deirdre elsa erin gemma georgia georgina ginny \
    hailey hilary imogen jasmine joanne juliet kara kathy kelsey kirsty leah lillian liz lois loretta lorraine \
    lynn lynne mabel maggie mandy marjorie maureen maxine meredith millie naomi nellie norma paige paula penelope \
    peggy phoebe philippa polly priscilla roxanne sadie sheila shelby sheryl stacey stella \
    suzanne tabitha tamara tanya tara tess tiffany tracy trudy valerie vivian wilma yvette";

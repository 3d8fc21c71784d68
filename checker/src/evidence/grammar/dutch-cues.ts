/** Phrases of Dutch contracts that tell, whatever the subject, what their sentence does. See `CueKind`. */
import { phrases } from './phrases';
import type { Grammar } from './types';

export const DUTCH_CUES: Grammar['cues'] = {
  ontkenning: phrases(`
    niet, geen, nooit, nimmer, evenmin, zonder, noch
  `),
  neutraal: phrases(`
    niet alleen, als dat niet, indien dat niet, als dit niet, indien dit niet, niet slechts, niet enkel, niet uitsluitend, niet later, niet langer dan, niet eerder, niet meer
    dan, niet meer ~ dan, niet minder, niet korter, niet lager, niet hoger, niet onredelijk, niet onnodig, niet beperkt tot, niet
    limitatief, al dan niet, of niet, niet dan na, niet dan met, niet anders dan, niet ~ dan na, niet ~ dan met,
    niet ~ dan nadat, niet ~ alvorens, niet ~ voordat, niet ~ totdat, niet ~ eerder dan, niet verder dan, niet
    in de plaats, niet aangetast, geen ~ kosten, geen meerkosten, geen vergoeding, geen ~ vergoeding, geen ~
    prijs, geen afbreuk, geen invloed op, geen onderscheid, geen andere, geen enkele afbreuk, geen ander, niet
    af aan, niet weg dat, niet ter zake, zonder kosten, zonder extra, zonder bijkomende, zonder meerprijs,
    zonder nadere kosten, zonder aanvullende, zonder vertraging, zonder onredelijke, zonder onnodige, zonder dat
    ~ kosten, zonder opgaaf, zonder opgave, zonder berekening, zonder uitstel, zonder afbreuk, zonder beperking,
    zonder onderscheid, zonder verlies, zonder tussenkomst van de rechter, zonder tussenkomst van opdrachtnemer,
    zonder tussenkomst van leverancier, zonder medewerking van opdrachtnemer, zonder medewerking van
    leverancier, zonder hulp van, zonder nadere, zonder verdere, zonder reden, zonder toestemming, zonder
    voorafgaande, zonder schriftelijke, zonder uitdrukkelijke, zonder dat, niet zijnde, niet openbaar, niet
    verminderd, uitsluitend voor zover ~ nodig, uitsluitend voor zover ~ noodzakelijk, alleen voor zover ~
    nodig, alleen voor zover ~ noodzakelijk, slechts voor zover ~ nodig, slechts voor zover ~ noodzakelijk, niet
    vrijblijvend, wel en niet, wel of niet, geen vervanging, vervangt ~ niet, vervangen ~ niet
  `),
  belemmering: phrases(`
    weigeren, weigert, geweigerd, belemmeren, belemmert, belemmerd, beperken, beperkt, onthouden, onthoudt,
    verhinderen, verhindert, verhinderd, uitsluiten, ontslaat, ontslaan, ontheft, afbreuk, in de weg,
    bemoeilijken, bemoeilijkt, vertragen, beroepen, beroept, tegenwerpen, inroepen, opschorten, tegenhouden,
    frustreren
  `),
  plicht: phrases(`
    moet, moeten, dient, dienen, zal, zullen, verplicht, gehouden, verbindt zich, verbinden zich, draagt zorg,
    dragen zorg, zorg te dragen, zorgt, zorgen, garandeert, garanderen, waarborgt, waarborgen, staat ervoor in,
    staat er voor in, staat in voor, verzekert, zegt toe, verleent, behoort, hoort, is vereist, verboden,
    verantwoordelijk voor
  `),
  recht: phrases(`
    het recht, recht op, bevoegd, gerechtigd, vrij om, vrij te, bevoegdheid, mogelijkheid, in staat, staat vrij,
    staat het ~ vrij
  `),
  mogelijkheid: phrases(`
    kunt, kan, kunnen, mag, mogen, zou kunnen, gerechtigd, bevoegd, het recht
  `),
  beperking: phrases(`
    uitsluitend, alleen, slechts, enkel, niet, geen, nimmer, nooit
  `),
  vrijblijvend: phrases(`
    doet afstand van, ziet af van, zien af van, doen afstand van,
    geen deel uit, geen onderdeel, niet inbegrepen, garanderen niet, staan niet in voor, staan er niet voor in,
    zeggen niet toe, niet in te staan, geen van partijen ~ gebonden, vrijblijvend bespreken, tegen meerprijs
    aanbieden, niet inwilligen, niet in te willigen, niet verantwoordelijk, zonder verplichting, zonder ~
    verplichting, zonder ~ verplichtingen, vrijblijvend, vrijblijvende, uit coulance, coulancehalve, bij wijze
    van service, geen ~ rechten ~ ontleend, geen ~ rechten ~ ontlenen, geen recht ~ ontlenen, geen aanspraak,
    geen ~ toezegging, geen ~ toezeggingen, geen garantie, geen ~ garanties, niet garanderen, garandeert niet,
    garandeert ~ niet dat, staat niet in voor, staat er niet voor in, staat er niet in voor, zegt niet toe, as
    is, in de staat waarin, in de huidige staat, ter vrije beoordeling van leverancier, ter vrije beoordeling
    van opdrachtnemer, ter discretie van, discretionaire, naar beste vermogen, naar beste kunnen, naar beste
    weten en kunnen, naar vermogen, best effort, best efforts, spant zich, spannen zich, inspannen,
    inspanningsverplichting, inspanningsverbintenis, redelijke inspanning, redelijke inspanningen, inspanning
    leveren, streeft, streven, ernaar gestreefd, tracht, trachten, poogt, probeert, proberen, doet zijn best,
    doen ons best, doen onze best, de intentie, indien ~ gelegenheid, voor zover ~ gelegenheid, als ~ tijd
    heeft, wanneer ~ gelegenheid, voor zover ~ schikt, indien ~ schikt, voor zover ~ uitkomt, als het ~ uitkomt,
    uitsluitend voor zover, alleen voor zover, slechts voor zover, enkel voor zover, indien @opdrachtnemer ~
    acht, voor zover @opdrachtnemer ~ acht, indien @opdrachtnemer ~ wenst, voor zover @opdrachtnemer ~ wenst,
    wanneer @opdrachtnemer ~ acht, als @opdrachtnemer ~ acht, als @opdrachtnemer ~ vindt, naar het oordeel van
    @opdrachtnemer, in overleg en zo mogelijk, in overleg en waar mogelijk, indien en voor zover ~ mogelijk,
    indien ~ bedrijfsvoering, planning ~ toelaat, capaciteit ~ toelaat, agenda ~ toelaat, bezetting ~ toelaat, voor zover ~ bedrijfsvoering, is uitgesloten, zijn uitgesloten, wordt uitgesloten,
    worden uitgesloten, uitdrukkelijk uitgesloten, komt te vervallen, vervalt ~ recht, @opdrachtgever
    vrijwaart @opdrachtnemer, vrijwaart @opdrachtgever @opdrachtnemer,
    niet aansprakelijk, nimmer aansprakelijk, geen ~ aansprakelijkheid, op eigen risico, voor eigen rekening en
    risico van @opdrachtgever, voor zover beschikbaar, indien beschikbaar, indien voorhanden, kan worden
    overwogen, in principe, niet afdwingbaar
  `),
  voorbehoud: phrases(`
    niet gehouden, niet verplicht, niet gebonden, nimmer gehouden, nimmer verplicht, nooit verplicht, niet ~
    gehouden, niet ~ verplicht, hoeft niet, hoeven ~ niet, hoeft ~ niet, niet hoeven, geen ~ verplichting, geen
    ~ verplichtingen, geen ~ plicht, geen gehoudenheid, zonder ~ verplicht te zijn, zonder ~ gehouden te zijn,
    zonder ~ toe gehouden, onverplicht, naar eigen inzicht, naar eigen goeddunken, naar eigen oordeel, naar zijn
    inzicht, indien hij ~ acht, indien zij ~ acht, voor zover hij ~ acht, voor zover zij ~ acht, is voornemens,
    zijn voornemens, overweegt om, overweegt te, overweegt ~ te, kunnen overwegen, kan overwegen, behoudt zich,
    behouden zich, zich ~ voorbehouden, recht voorbehouden, rechten voorbehouden, voorbehouden aan @opdrachtnemer,
    bezien of, beziet of, naar keuze van @opdrachtnemer, behoud ons, behouden ons
  `),
  uitgezonderd: phrases(`
    met uitzondering van, behalve, uitgezonderd, met uitsluiting van, niet zijnde, niet begrepen, niet
    inbegrepen
  `),
  definitie: phrases(`
    bedoelen partijen, bedoelen wij, partijen bedoelen, wij bedoelen,
    wordt verstaan, wordt ~ verstaan, verstaan onder, verstaan wij onder, verstaan ~ onder, wordt bedoeld, heeft
    de betekenis, hebben de betekenis, de volgende betekenis, betekent, wordt ~ aangeduid, wordt ~ genoemd,
    hierna te noemen
  `),
  erkenning: phrases(`
    onderkennen dat, onderkent dat, onderkennen het, onderkent het, onderschrijven, onderschrijft, bewust van, ervan bewust, ervan doordrongen, hecht
    waarde, hecht ~ waarde, hecht ~ belang, hechten waarde, hechten ~ waarde, hechten ~ belang, van belang
    achten, achten ~ van belang, acht ~ van belang, achten ~ belangrijk, vinden ~ belangrijk, vindt ~
    belangrijk, van belang is, is van ~ belang, is ~ van belang, van ~ belang dat, kennisgenomen, kennis
    genomen, ter toelichting, is belangrijk, het belang van, overwegende, gelet op het feit, in aanmerking
    nemende, overwegen dat, te kennen ~ gegeven dat, te kennen ~ geven dat, gaan ervan uit dat, gaat ervan uit dat, gaan er van
    uit dat, gaat er van uit dat, uitgangspunt is dat, wenselijk voorkomt, wenselijk is dat
  `),
  citaat: phrases(`
    verordening bepaalt, verordening schrijft, verordening vereist, verordening verplicht, verordening eist,
    verordening vraagt, verordening verlangt, verordening noemt, verordening kent, avg bepaalt, avg schrijft,
    avg vereist, avg verplicht, avg eist, wet bepaalt, wet schrijft, wet vereist, wet verplicht, wet eist, act
    bepaalt, act vereist, act verplicht, act schrijft, wetgever, luidt, luiden, schrijft voor dat, bepaalt dat
    aanbieders, verordening ~ bepaalt, verordening ~ schrijft, verordening ~ vereist, verordening ~ eist, moeten
    aanbieders, dienen aanbieders, moet een aanbieder, dient een aanbieder, moet de aanbieder van een, verplicht
    aanbieders, verplicht overheden, verplicht gebruiksverantwoordelijken, richtsnoeren, rechtspraak,
    handreiking, volgens artikel, citaat
  `),
  achtergrond: phrases(`
    nu, thans, momenteel, op dit moment, tot nu toe, tot op heden, huidige situatie, voorheen, in het verleden,
    destijds, eerder dit jaar, in de praktijk blijkt, tot dusver, sinds
  `),
  verwijzing: phrases(`
    is ~ opgenomen in, zijn ~ opgenomen in, is ~ geregeld in, zijn ~ geregeld in, worden ~ geregeld in, wordt ~
    geregeld in, is ~ beschreven in, zijn ~ beschreven in, zie bijlage, zie artikel, zie ook, zie hoofdstuk, zie
    paragraaf, wordt verwezen naar, verwezen naar, verwijst naar, is te vinden in, zijn te vinden in, staat in
    bijlage, staan in bijlage, is ~ uitgewerkt in, zijn ~ uitgewerkt in, wordt ~ uitgewerkt in, worden ~
    uitgewerkt in, de hoofdovereenkomst, afzonderlijke overeenkomst, vloeit voort uit, elders geregeld, elders ~ geregeld, elders
    opgenomen, elders beschreven, elders uitgewerkt, geregeld elders, zie hiervoor, zie
    daarvoor
  `),
  open: phrases(`
    nader te bepalen, nader bepalen, nader overeen te komen, nader overeengekomen, nader in te vullen, nog te
    bepalen, nog in te vullen, nog vast te stellen, nader vast te stellen, nader uit te werken, nog uit te
    werken, later uitgewerkt, later ingevuld, nader uitgewerkt, nog uitgewerkt, n t b, ntb, nnb, n n b, pm, p m,
    gereserveerd, nader af te spreken, nog af te spreken, nadere afspraken, treden in overleg, treden ~ in
    overleg, overleg over, later te bepalen, volgt nog, in een later stadium, op een later moment, zullen
    partijen bezien, partijen bezien, partijen ~ bezien, nader bezien, nog bezien, te bezien, nog overeen te komen
  `),
  herroeping: phrases(`
    het voorgaande ~ niet, het bovenstaande ~ niet, het bepaalde ~ niet van toepassing, dit artikel ~ niet van
    toepassing, dit lid ~ niet van toepassing, deze bepaling ~ niet van toepassing, hiervan afwijken, hiervan ~
    afwijken, hiervan af te wijken, daarvan afwijken, daarvan ~ afwijken, afwijken van dit artikel, afwijken van
    het bepaalde, afwijken van het voorgaande, afwijken van deze, dit artikel ~ geen ~ rechten, aan dit artikel
    ~ geen, aan het voorgaande ~ geen, aan deze bepaling ~ geen, hieraan ~ geen ~ rechten, hieraan ~ geen,
    daaraan ~ geen, dit artikel ~ vrijblijvend, deze bepaling ~ vrijblijvend, artikel ~ inspanningsverplichting,
    artikel ~ inspanningsverbintenis, artikel ~ louter ~ intentie, dit artikel ~ intentieverklaring, dit artikel
    ~ niet afdwingbaar, het voorgaande ~ vrijblijvend
  `),
};

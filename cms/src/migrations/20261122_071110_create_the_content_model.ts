import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_districts_partner_groups_key" AS ENUM('jugendamt', 'traeger', 'insofa', 'geheimnistraeger', 'schulen', 'gesundheitsaemter', 'polizei-ordnungsbehoerden', 'familiengerichte', 'staatsanwaltschaften', 'verfahrensbeistaende', 'eingliederungshilfe', 'fruehe-hilfen');
  CREATE TYPE "public"."enum_districts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__districts_v_version_partner_groups_key" AS ENUM('jugendamt', 'traeger', 'insofa', 'geheimnistraeger', 'schulen', 'gesundheitsaemter', 'polizei-ordnungsbehoerden', 'familiengerichte', 'staatsanwaltschaften', 'verfahrensbeistaende', 'eingliederungshilfe', 'fruehe-hilfen');
  CREATE TYPE "public"."enum__districts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_jugendaemter_kind" AS ENUM('kreis', 'stadt', 'kreisfreie-stadt');
  CREATE TYPE "public"."enum_jugendaemter_switchboard_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum_jugendaemter_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__jugendaemter_v_version_kind" AS ENUM('kreis', 'stadt', 'kreisfreie-stadt');
  CREATE TYPE "public"."enum__jugendaemter_v_version_switchboard_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum__jugendaemter_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_municipalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_regional_groups_kind" AS ENUM('network', 'regional', 'working', 'steering');
  CREATE TYPE "public"."enum_regional_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__regional_groups_v_version_kind" AS ENUM('network', 'regional', 'working', 'steering');
  CREATE TYPE "public"."enum__regional_groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_actors_partner_group" AS ENUM('jugendamt', 'traeger', 'insofa', 'geheimnistraeger', 'schulen', 'gesundheitsaemter', 'polizei-ordnungsbehoerden', 'familiengerichte', 'staatsanwaltschaften', 'verfahrensbeistaende', 'eingliederungshilfe', 'fruehe-hilfen');
  CREATE TYPE "public"."enum_actors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__actors_v_version_partner_group" AS ENUM('jugendamt', 'traeger', 'insofa', 'geheimnistraeger', 'schulen', 'gesundheitsaemter', 'polizei-ordnungsbehoerden', 'familiengerichte', 'staatsanwaltschaften', 'verfahrensbeistaende', 'eingliederungshilfe', 'fruehe-hilfen');
  CREATE TYPE "public"."enum__actors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_contacts_purposes" AS ENUM('acute-in-hours', 'acute-out-of-hours', 'general', 'coordination', 'insofa', 'verfahrenslotse', 'fruehe-hilfen', 'ombudsstelle', 'other');
  CREATE TYPE "public"."enum_contacts_audiences" AS ENUM('citizens', 'professionals', 'insofa', 'members');
  CREATE TYPE "public"."enum_contacts_phones_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum_contacts_hours_blocks_days" AS ENUM('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so');
  CREATE TYPE "public"."enum_contacts_hours_blocks_channel" AS ENUM('any', 'phone', 'visit', 'chat');
  CREATE TYPE "public"."enum_contacts_internal_channels_kind" AS ENUM('phone', 'email');
  CREATE TYPE "public"."enum_contacts_internal_channels_visibility" AS ENUM('partners', 'internal');
  CREATE TYPE "public"."enum_contacts_out_of_hours_route" AS ENUM('unknown', 'own-number', 'police-110', 'external', 'none');
  CREATE TYPE "public"."enum_contacts_out_of_hours_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum_contacts_visibility" AS ENUM('public', 'partners', 'internal');
  CREATE TYPE "public"."enum_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_version_purposes" AS ENUM('acute-in-hours', 'acute-out-of-hours', 'general', 'coordination', 'insofa', 'verfahrenslotse', 'fruehe-hilfen', 'ombudsstelle', 'other');
  CREATE TYPE "public"."enum__contacts_v_version_audiences" AS ENUM('citizens', 'professionals', 'insofa', 'members');
  CREATE TYPE "public"."enum__contacts_v_version_phones_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum__contacts_v_version_hours_blocks_days" AS ENUM('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so');
  CREATE TYPE "public"."enum__contacts_v_version_hours_blocks_channel" AS ENUM('any', 'phone', 'visit', 'chat');
  CREATE TYPE "public"."enum__contacts_v_version_internal_channels_kind" AS ENUM('phone', 'email');
  CREATE TYPE "public"."enum__contacts_v_version_internal_channels_visibility" AS ENUM('partners', 'internal');
  CREATE TYPE "public"."enum__contacts_v_version_out_of_hours_route" AS ENUM('unknown', 'own-number', 'police-110', 'external', 'none');
  CREATE TYPE "public"."enum__contacts_v_version_out_of_hours_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum__contacts_v_version_visibility" AS ENUM('public', 'partners', 'internal');
  CREATE TYPE "public"."enum__contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_guides_steps_basis" AS ENUM('law', 'agreement', 'recommendation');
  CREATE TYPE "public"."enum_guides_audience" AS ENUM('citizens', 'providers', 'geheimnistraeger', 'schools', 'volunteers', 'all');
  CREATE TYPE "public"."enum_guides_state" AS ENUM('in-force', 'in-preparation');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_steps_basis" AS ENUM('law', 'agreement', 'recommendation');
  CREATE TYPE "public"."enum__guides_v_version_audience" AS ENUM('citizens', 'providers', 'geheimnistraeger', 'schools', 'volunteers', 'all');
  CREATE TYPE "public"."enum__guides_v_version_state" AS ENUM('in-force', 'in-preparation');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('network-meeting', 'group-meeting', 'fachtag', 'lecture', 'qualification', 'case-conference', 'kick-off', 'other');
  CREATE TYPE "public"."enum_events_audience" AS ENUM('professionals', 'public');
  CREATE TYPE "public"."enum_events_time_type" AS ENUM('timed', 'all-day', 'month', 'open');
  CREATE TYPE "public"."enum_events_start_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum_events_end_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum_events_event_status" AS ENUM('scheduled', 'cancelled', 'postponed');
  CREATE TYPE "public"."enum_events_format" AS ENUM('unknown', 'on-site', 'online', 'hybrid');
  CREATE TYPE "public"."enum_events_registration_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum_events_registration_deadline_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('network-meeting', 'group-meeting', 'fachtag', 'lecture', 'qualification', 'case-conference', 'kick-off', 'other');
  CREATE TYPE "public"."enum__events_v_version_audience" AS ENUM('professionals', 'public');
  CREATE TYPE "public"."enum__events_v_version_time_type" AS ENUM('timed', 'all-day', 'month', 'open');
  CREATE TYPE "public"."enum__events_v_version_start_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum__events_v_version_end_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum__events_v_version_format" AS ENUM('unknown', 'on-site', 'online', 'hybrid');
  CREATE TYPE "public"."enum__events_v_version_registration_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum__events_v_version_registration_deadline_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_notices_kind" AS ENUM('info', 'move', 'strike', 'correction', 'outage');
  CREATE TYPE "public"."enum_notices_startsat_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum_notices_endsat_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum_notices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__notices_v_version_kind" AS ENUM('info', 'move', 'strike', 'correction', 'outage');
  CREATE TYPE "public"."enum__notices_v_version_startsat_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum__notices_v_version_endsat_tz" AS ENUM('Europe/Berlin');
  CREATE TYPE "public"."enum__notices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_helplines_audiences" AS ENUM('everyone', 'children', 'parents', 'affected', 'professionals');
  CREATE TYPE "public"."enum_helplines_hours_blocks_days" AS ENUM('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so');
  CREATE TYPE "public"."enum_helplines_hours_blocks_channel" AS ENUM('any', 'phone', 'visit', 'chat');
  CREATE TYPE "public"."enum_helplines_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum_helplines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_version_audiences" AS ENUM('everyone', 'children', 'parents', 'affected', 'professionals');
  CREATE TYPE "public"."enum__helplines_v_version_hours_blocks_days" AS ENUM('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so');
  CREATE TYPE "public"."enum__helplines_v_version_hours_blocks_channel" AS ENUM('any', 'phone', 'visit', 'chat');
  CREATE TYPE "public"."enum__helplines_v_version_phone_kind" AS ENUM('landline', 'mobile', 'short', 'freecall', 'fax');
  CREATE TYPE "public"."enum__helplines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_legal_bases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_bases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('administrator', 'coordination', 'editing', 'operations');
  CREATE TYPE "public"."enum_releases_causes_kind" AS ENUM('document', 'schedule', 'clock', 'code', 'hand');
  CREATE TYPE "public"."enum_releases_state" AS ENUM('live', 'partly', 'failed', 'rolled-back');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  CREATE TYPE "public"."enum_portal_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__portal_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "districts_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "districts_principles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "districts_coordination_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "districts_network_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "districts_plans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "districts_partner_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_districts_partner_groups_key",
  	"title" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "districts_agreement_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"organisation" varchar
  );
  
  CREATE TABLE "districts_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb
  );
  
  CREATE TABLE "districts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"network_name" varchar,
  	"summary" varchar,
  	"citizen_message" jsonb,
  	"introduction" jsonb,
  	"quote_text" varchar,
  	"quote_source" varchar,
  	"shared_responsibility" jsonb,
  	"legal_basis" jsonb,
  	"how_to_join" jsonb,
  	"join_contact_id" integer,
  	"agreement_title" varchar,
  	"agreement_date" timestamp(3) with time zone,
  	"agreement_month" varchar,
  	"agreement_valid_until" timestamp(3) with time zone,
  	"agreement_document_id" integer,
  	"agreement_text" jsonb,
  	"easy_language" jsonb,
  	"sign_language_video_url" varchar,
  	"legal_pages_imprint" jsonb,
  	"legal_pages_privacy" jsonb,
  	"legal_pages_accessibility" jsonb,
  	"legal_pages_accessibility_email" varchar,
  	"legal_pages_accessibility_form_url" varchar,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_districts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "districts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "districts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"legal_bases_id" integer
  );
  
  CREATE TABLE "_districts_v_version_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_principles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_coordination_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_network_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_plans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_partner_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" "enum__districts_v_version_partner_groups_key",
  	"title" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_agreement_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"organisation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_districts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_network_name" varchar,
  	"version_summary" varchar,
  	"version_citizen_message" jsonb,
  	"version_introduction" jsonb,
  	"version_quote_text" varchar,
  	"version_quote_source" varchar,
  	"version_shared_responsibility" jsonb,
  	"version_legal_basis" jsonb,
  	"version_how_to_join" jsonb,
  	"version_join_contact_id" integer,
  	"version_agreement_title" varchar,
  	"version_agreement_date" timestamp(3) with time zone,
  	"version_agreement_month" varchar,
  	"version_agreement_valid_until" timestamp(3) with time zone,
  	"version_agreement_document_id" integer,
  	"version_agreement_text" jsonb,
  	"version_easy_language" jsonb,
  	"version_sign_language_video_url" varchar,
  	"version_legal_pages_imprint" jsonb,
  	"version_legal_pages_privacy" jsonb,
  	"version_legal_pages_accessibility" jsonb,
  	"version_legal_pages_accessibility_email" varchar,
  	"version_legal_pages_accessibility_form_url" varchar,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__districts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_districts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_districts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"legal_bases_id" integer
  );
  
  CREATE TABLE "jugendaemter" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_jugendaemter_kind",
  	"official_key" varchar,
  	"switchboard_number" varchar,
  	"switchboard_kind" "enum_jugendaemter_switchboard_kind",
  	"switchboard_label" varchar,
  	"email" varchar,
  	"website" varchar,
  	"address_addition" varchar,
  	"address_street" varchar,
  	"address_postcode" varchar,
  	"address_city" varchar,
  	"district_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_jugendaemter_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_jugendaemter_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__jugendaemter_v_version_kind",
  	"version_official_key" varchar,
  	"version_switchboard_number" varchar,
  	"version_switchboard_kind" "enum__jugendaemter_v_version_switchboard_kind",
  	"version_switchboard_label" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_address_addition" varchar,
  	"version_address_street" varchar,
  	"version_address_postcode" varchar,
  	"version_address_city" varchar,
  	"version_district_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__jugendaemter_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "municipalities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"ags" varchar,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_municipalities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "municipalities_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_municipalities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_ags" varchar,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__municipalities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_municipalities_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "regional_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_regional_groups_kind",
  	"parent_id" integer,
  	"meetings_per_year" numeric,
  	"meeting_note" varchar,
  	"description" jsonb,
  	"contact_id" integer,
  	"order" numeric DEFAULT 100,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_regional_groups_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_regional_groups_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__regional_groups_v_version_kind",
  	"version_parent_id" integer,
  	"version_meetings_per_year" numeric,
  	"version_meeting_note" varchar,
  	"version_description" jsonb,
  	"version_contact_id" integer,
  	"version_order" numeric DEFAULT 100,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__regional_groups_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "actors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"partner_group" "enum_actors_partner_group",
  	"field_of_action" varchar,
  	"area" varchar,
  	"profile" jsonb,
  	"website" varchar,
  	"address_addition" varchar,
  	"address_street" varchar,
  	"address_postcode" varchar,
  	"address_city" varchar,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_actors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "actors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"contacts_id" integer
  );
  
  CREATE TABLE "_actors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_partner_group" "enum__actors_v_version_partner_group",
  	"version_field_of_action" varchar,
  	"version_area" varchar,
  	"version_profile" jsonb,
  	"version_website" varchar,
  	"version_address_addition" varchar,
  	"version_address_street" varchar,
  	"version_address_postcode" varchar,
  	"version_address_city" varchar,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__actors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_actors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"contacts_id" integer
  );
  
  CREATE TABLE "contacts_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_contacts_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "contacts_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_contacts_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "contacts_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_contacts_phones_kind",
  	"label" varchar
  );
  
  CREATE TABLE "contacts_emails" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "contacts_hours_blocks_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_contacts_hours_blocks_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "contacts_hours_blocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"channel" "enum_contacts_hours_blocks_channel" DEFAULT 'any',
  	"language" varchar
  );
  
  CREATE TABLE "contacts_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"municipality_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "contacts_internal_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_contacts_internal_channels_kind" DEFAULT 'phone',
  	"value" varchar,
  	"visibility" "enum_contacts_internal_channels_visibility" DEFAULT 'internal',
  	"note" varchar
  );
  
  CREATE TABLE "contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"person" varchar,
  	"organisation" varchar,
  	"form_url" varchar,
  	"website" varchar,
  	"address_addition" varchar,
  	"address_street" varchar,
  	"address_postcode" varchar,
  	"address_city" varchar,
  	"by_appointment" boolean DEFAULT false,
  	"hours_always_open" boolean DEFAULT false,
  	"hours_closed_on_holidays" boolean DEFAULT false,
  	"hours_note" varchar,
  	"out_of_hours_route" "enum_contacts_out_of_hours_route" DEFAULT 'unknown',
  	"out_of_hours_phone_number" varchar,
  	"out_of_hours_phone_kind" "enum_contacts_out_of_hours_phone_kind",
  	"out_of_hours_phone_label" varchar,
  	"out_of_hours_carrier" varchar,
  	"out_of_hours_note" varchar,
  	"attested_on" timestamp(3) with time zone,
  	"attested_by" varchar,
  	"attested_how" varchar,
  	"visibility" "enum_contacts_visibility" DEFAULT 'public',
  	"order" numeric DEFAULT 100,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "contacts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_contacts_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__contacts_v_version_purposes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_contacts_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__contacts_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_contacts_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum__contacts_v_version_phones_kind",
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contacts_v_version_emails" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contacts_v_version_hours_blocks_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__contacts_v_version_hours_blocks_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_contacts_v_version_hours_blocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"channel" "enum__contacts_v_version_hours_blocks_channel" DEFAULT 'any',
  	"language" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contacts_v_version_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"municipality_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contacts_v_version_internal_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__contacts_v_version_internal_channels_kind" DEFAULT 'phone',
  	"value" varchar,
  	"visibility" "enum__contacts_v_version_internal_channels_visibility" DEFAULT 'internal',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contacts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_person" varchar,
  	"version_organisation" varchar,
  	"version_form_url" varchar,
  	"version_website" varchar,
  	"version_address_addition" varchar,
  	"version_address_street" varchar,
  	"version_address_postcode" varchar,
  	"version_address_city" varchar,
  	"version_by_appointment" boolean DEFAULT false,
  	"version_hours_always_open" boolean DEFAULT false,
  	"version_hours_closed_on_holidays" boolean DEFAULT false,
  	"version_hours_note" varchar,
  	"version_out_of_hours_route" "enum__contacts_v_version_out_of_hours_route" DEFAULT 'unknown',
  	"version_out_of_hours_phone_number" varchar,
  	"version_out_of_hours_phone_kind" "enum__contacts_v_version_out_of_hours_phone_kind",
  	"version_out_of_hours_phone_label" varchar,
  	"version_out_of_hours_carrier" varchar,
  	"version_out_of_hours_note" varchar,
  	"version_attested_on" timestamp(3) with time zone,
  	"version_attested_by" varchar,
  	"version_attested_how" varchar,
  	"version_visibility" "enum__contacts_v_version_visibility" DEFAULT 'public',
  	"version_order" numeric DEFAULT 100,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_contacts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guides_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"basis" "enum_guides_steps_basis",
  	"legal_basis_id" integer,
  	"source" varchar
  );
  
  CREATE TABLE "guides_amendments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"audience" "enum_guides_audience",
  	"state" "enum_guides_state" DEFAULT 'in-force',
  	"valid_from" timestamp(3) with time zone,
  	"summary" varchar,
  	"introduction" jsonb,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"contacts_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_guides_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"basis" "enum__guides_v_version_steps_basis",
  	"legal_basis_id" integer,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_amendments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_audience" "enum__guides_v_version_audience",
  	"version_state" "enum__guides_v_version_state" DEFAULT 'in-force',
  	"version_valid_from" timestamp(3) with time zone,
  	"version_summary" varchar,
  	"version_introduction" jsonb,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"contacts_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_events_kind",
  	"audience" "enum_events_audience" DEFAULT 'professionals',
  	"time_type" "enum_events_time_type" DEFAULT 'timed',
  	"start" timestamp(3) with time zone,
  	"start_tz" "enum_events_start_tz" DEFAULT 'Europe/Berlin',
  	"end" timestamp(3) with time zone,
  	"end_tz" "enum_events_end_tz" DEFAULT 'Europe/Berlin',
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"month" varchar,
  	"time_note" varchar,
  	"status" "enum_events_event_status" DEFAULT 'scheduled',
  	"status_note" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"format" "enum_events_format" DEFAULT 'unknown',
  	"venue" varchar,
  	"address_addition" varchar,
  	"address_street" varchar,
  	"address_postcode" varchar,
  	"address_city" varchar,
  	"online_url" varchar,
  	"registration_required" boolean DEFAULT false,
  	"registration_url" varchar,
  	"registration_email" varchar,
  	"registration_phone_number" varchar,
  	"registration_phone_kind" "enum_events_registration_phone_kind",
  	"registration_phone_label" varchar,
  	"registration_deadline" timestamp(3) with time zone,
  	"registration_deadline_tz" "enum_events_registration_deadline_tz" DEFAULT 'Europe/Berlin',
  	"registration_seats" numeric,
  	"registration_note" varchar,
  	"counts_as_qualification" boolean DEFAULT false,
  	"uid" varchar,
  	"sequence" numeric DEFAULT 0,
  	"changed_at" timestamp(3) with time zone,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"regional_groups_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__events_v_version_kind",
  	"version_audience" "enum__events_v_version_audience" DEFAULT 'professionals',
  	"version_time_type" "enum__events_v_version_time_type" DEFAULT 'timed',
  	"version_start" timestamp(3) with time zone,
  	"version_start_tz" "enum__events_v_version_start_tz" DEFAULT 'Europe/Berlin',
  	"version_end" timestamp(3) with time zone,
  	"version_end_tz" "enum__events_v_version_end_tz" DEFAULT 'Europe/Berlin',
  	"version_start_date" timestamp(3) with time zone,
  	"version_end_date" timestamp(3) with time zone,
  	"version_month" varchar,
  	"version_time_note" varchar,
  	"version_status" "enum_events_event_status" DEFAULT 'scheduled',
  	"version_status_note" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_format" "enum__events_v_version_format" DEFAULT 'unknown',
  	"version_venue" varchar,
  	"version_address_addition" varchar,
  	"version_address_street" varchar,
  	"version_address_postcode" varchar,
  	"version_address_city" varchar,
  	"version_online_url" varchar,
  	"version_registration_required" boolean DEFAULT false,
  	"version_registration_url" varchar,
  	"version_registration_email" varchar,
  	"version_registration_phone_number" varchar,
  	"version_registration_phone_kind" "enum__events_v_version_registration_phone_kind",
  	"version_registration_phone_label" varchar,
  	"version_registration_deadline" timestamp(3) with time zone,
  	"version_registration_deadline_tz" "enum__events_v_version_registration_deadline_tz" DEFAULT 'Europe/Berlin',
  	"version_registration_seats" numeric,
  	"version_registration_note" varchar,
  	"version_counts_as_qualification" boolean DEFAULT false,
  	"version_uid" varchar,
  	"version_sequence" numeric DEFAULT 0,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"regional_groups_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"date" timestamp(3) with time zone,
  	"teaser" varchar,
  	"body" jsonb,
  	"photo_image_id" integer,
  	"photo_caption" varchar,
  	"photo_credit" varchar,
  	"source" varchar,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_teaser" varchar,
  	"version_body" jsonb,
  	"version_photo_image_id" integer,
  	"version_photo_caption" varchar,
  	"version_photo_credit" varchar,
  	"version_source" varchar,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_notices_kind" DEFAULT 'info',
  	"text" varchar,
  	"link_label" varchar,
  	"link_url" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" "enum_notices_startsat_tz" DEFAULT 'Europe/Berlin',
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" "enum_notices_endsat_tz" DEFAULT 'Europe/Berlin',
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_notices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_notices_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__notices_v_version_kind" DEFAULT 'info',
  	"version_text" varchar,
  	"version_link_label" varchar,
  	"version_link_url" varchar,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_startsat_tz" "enum__notices_v_version_startsat_tz" DEFAULT 'Europe/Berlin',
  	"version_ends_at" timestamp(3) with time zone,
  	"version_endsat_tz" "enum__notices_v_version_endsat_tz" DEFAULT 'Europe/Berlin',
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__notices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" integer,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" integer,
  	"version_jugendamt_id" integer,
  	"version_district_id" integer,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "helplines_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_helplines_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "helplines_hours_blocks_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_helplines_hours_blocks_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "helplines_hours_blocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"channel" "enum_helplines_hours_blocks_channel" DEFAULT 'any',
  	"language" varchar
  );
  
  CREATE TABLE "helplines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone_number" varchar,
  	"phone_kind" "enum_helplines_phone_kind",
  	"phone_label" varchar,
  	"emergency" boolean DEFAULT false,
  	"description" varchar,
  	"hours_always_open" boolean DEFAULT false,
  	"hours_closed_on_holidays" boolean DEFAULT false,
  	"hours_note" varchar,
  	"cost" varchar,
  	"languages" varchar,
  	"website" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"source" varchar,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_helplines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_helplines_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__helplines_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_helplines_v_version_hours_blocks_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__helplines_v_version_hours_blocks_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_helplines_v_version_hours_blocks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"channel" "enum__helplines_v_version_hours_blocks_channel" DEFAULT 'any',
  	"language" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_phone_number" varchar,
  	"version_phone_kind" "enum__helplines_v_version_phone_kind",
  	"version_phone_label" varchar,
  	"version_emergency" boolean DEFAULT false,
  	"version_description" varchar,
  	"version_hours_always_open" boolean DEFAULT false,
  	"version_hours_closed_on_holidays" boolean DEFAULT false,
  	"version_hours_note" varchar,
  	"version_cost" varchar,
  	"version_languages" varchar,
  	"version_website" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_source" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__helplines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "legal_bases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"citation" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"source" varchar,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_legal_bases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_legal_bases_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_citation" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_url" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_source" varchar,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__legal_bases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"definition" varchar,
  	"source" varchar,
  	"slug" varchar,
  	"public_address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_glossary_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_term" varchar,
  	"version_definition" varchar,
  	"version_source" varchar,
  	"version_slug" varchar,
  	"version_public_address" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"alt" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"jugendamt_id" integer,
  	"district_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_users_memberships_role" NOT NULL,
  	"jugendamt_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "releases_units" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"unit" varchar NOT NULL,
  	"build" varchar,
  	"pages" numeric,
  	"changed_pages" jsonb,
  	"stages" jsonb,
  	"notes" varchar,
  	"error" varchar
  );
  
  CREATE TABLE "releases_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_releases_causes_kind" NOT NULL,
  	"collection" varchar,
  	"document_id" numeric,
  	"title" varchar,
  	"person" varchar
  );
  
  CREATE TABLE "releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_releases_state" NOT NULL,
  	"first_wish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publish_units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit" varchar NOT NULL,
  	"release" numeric,
  	"live_since" timestamp(3) with time zone,
  	"read_at" timestamp(3) with time zone,
  	"failed_at" timestamp(3) with time zone,
  	"error" varchar,
  	"held" boolean DEFAULT false,
  	"next_change_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"district_id" integer,
  	"collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"title" varchar,
  	"deleted" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"concurrency_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"districts_id" integer,
  	"jugendaemter_id" integer,
  	"municipalities_id" integer,
  	"regional_groups_id" integer,
  	"actors_id" integer,
  	"contacts_id" integer,
  	"guides_id" integer,
  	"events_id" integer,
  	"news_id" integer,
  	"notices_id" integer,
  	"pages_id" integer,
  	"helplines_id" integer,
  	"legal_bases_id" integer,
  	"glossary_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "portal" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"claim" varchar,
  	"introduction" jsonb,
  	"easy_language" jsonb,
  	"sign_language_video_url" varchar,
  	"demo" boolean DEFAULT false,
  	"legal_pages_imprint" jsonb,
  	"legal_pages_privacy" jsonb,
  	"legal_pages_accessibility" jsonb,
  	"legal_pages_accessibility_email" varchar,
  	"legal_pages_accessibility_form_url" varchar,
  	"_status" "enum_portal_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_portal_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_title" varchar,
  	"version_claim" varchar,
  	"version_introduction" jsonb,
  	"version_easy_language" jsonb,
  	"version_sign_language_video_url" varchar,
  	"version_demo" boolean DEFAULT false,
  	"version_legal_pages_imprint" jsonb,
  	"version_legal_pages_privacy" jsonb,
  	"version_legal_pages_accessibility" jsonb,
  	"version_legal_pages_accessibility_email" varchar,
  	"version_legal_pages_accessibility_form_url" varchar,
  	"version__status" "enum__portal_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "districts_goals" ADD CONSTRAINT "districts_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_principles" ADD CONSTRAINT "districts_principles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_coordination_tasks" ADD CONSTRAINT "districts_coordination_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_network_tasks" ADD CONSTRAINT "districts_network_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_plans" ADD CONSTRAINT "districts_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_partner_groups" ADD CONSTRAINT "districts_partner_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_agreement_signatories" ADD CONSTRAINT "districts_agreement_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_sections" ADD CONSTRAINT "districts_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts" ADD CONSTRAINT "districts_join_contact_id_contacts_id_fk" FOREIGN KEY ("join_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "districts" ADD CONSTRAINT "districts_agreement_document_id_media_id_fk" FOREIGN KEY ("agreement_document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "districts_texts" ADD CONSTRAINT "districts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_rels" ADD CONSTRAINT "districts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "districts_rels" ADD CONSTRAINT "districts_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_goals" ADD CONSTRAINT "_districts_v_version_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_principles" ADD CONSTRAINT "_districts_v_version_principles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_coordination_tasks" ADD CONSTRAINT "_districts_v_version_coordination_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_network_tasks" ADD CONSTRAINT "_districts_v_version_network_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_plans" ADD CONSTRAINT "_districts_v_version_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_partner_groups" ADD CONSTRAINT "_districts_v_version_partner_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_agreement_signatories" ADD CONSTRAINT "_districts_v_version_agreement_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_version_sections" ADD CONSTRAINT "_districts_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v" ADD CONSTRAINT "_districts_v_parent_id_districts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_districts_v" ADD CONSTRAINT "_districts_v_version_join_contact_id_contacts_id_fk" FOREIGN KEY ("version_join_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_districts_v" ADD CONSTRAINT "_districts_v_version_agreement_document_id_media_id_fk" FOREIGN KEY ("version_agreement_document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_districts_v_texts" ADD CONSTRAINT "_districts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_rels" ADD CONSTRAINT "_districts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_districts_v_rels" ADD CONSTRAINT "_districts_v_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jugendaemter" ADD CONSTRAINT "jugendaemter_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jugendaemter_v" ADD CONSTRAINT "_jugendaemter_v_parent_id_jugendaemter_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jugendaemter_v" ADD CONSTRAINT "_jugendaemter_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities_texts" ADD CONSTRAINT "municipalities_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v_texts" ADD CONSTRAINT "_municipalities_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regional_groups" ADD CONSTRAINT "regional_groups_parent_id_regional_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regional_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regional_groups" ADD CONSTRAINT "regional_groups_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regional_groups" ADD CONSTRAINT "regional_groups_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regional_groups" ADD CONSTRAINT "regional_groups_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regional_groups_v" ADD CONSTRAINT "_regional_groups_v_parent_id_regional_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regional_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regional_groups_v" ADD CONSTRAINT "_regional_groups_v_version_parent_id_regional_groups_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."regional_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regional_groups_v" ADD CONSTRAINT "_regional_groups_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regional_groups_v" ADD CONSTRAINT "_regional_groups_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regional_groups_v" ADD CONSTRAINT "_regional_groups_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors" ADD CONSTRAINT "actors_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actors_rels" ADD CONSTRAINT "actors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actors_rels" ADD CONSTRAINT "actors_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actors_v" ADD CONSTRAINT "_actors_v_parent_id_actors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."actors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actors_v" ADD CONSTRAINT "_actors_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actors_v" ADD CONSTRAINT "_actors_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actors_v_rels" ADD CONSTRAINT "_actors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_actors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actors_v_rels" ADD CONSTRAINT "_actors_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_purposes" ADD CONSTRAINT "contacts_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_audiences" ADD CONSTRAINT "contacts_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_phones" ADD CONSTRAINT "contacts_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_emails" ADD CONSTRAINT "contacts_emails_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_hours_blocks_days" ADD CONSTRAINT "contacts_hours_blocks_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts_hours_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_hours_blocks" ADD CONSTRAINT "contacts_hours_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_coverage" ADD CONSTRAINT "contacts_coverage_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_coverage" ADD CONSTRAINT "contacts_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_internal_channels" ADD CONSTRAINT "contacts_internal_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_texts" ADD CONSTRAINT "contacts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_purposes" ADD CONSTRAINT "_contacts_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_audiences" ADD CONSTRAINT "_contacts_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_phones" ADD CONSTRAINT "_contacts_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_emails" ADD CONSTRAINT "_contacts_v_version_emails_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_hours_blocks_days" ADD CONSTRAINT "_contacts_v_version_hours_blocks_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v_version_hours_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_hours_blocks" ADD CONSTRAINT "_contacts_v_version_hours_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_coverage" ADD CONSTRAINT "_contacts_v_version_coverage_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_coverage" ADD CONSTRAINT "_contacts_v_version_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_internal_channels" ADD CONSTRAINT "_contacts_v_version_internal_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_parent_id_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v_texts" ADD CONSTRAINT "_contacts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_steps" ADD CONSTRAINT "guides_steps_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_steps" ADD CONSTRAINT "guides_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_amendments" ADD CONSTRAINT "guides_amendments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_steps" ADD CONSTRAINT "_guides_v_version_steps_legal_basis_id_legal_bases_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_steps" ADD CONSTRAINT "_guides_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_amendments" ADD CONSTRAINT "_guides_v_version_amendments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_regional_groups_fk" FOREIGN KEY ("regional_groups_id") REFERENCES "public"."regional_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_regional_groups_fk" FOREIGN KEY ("regional_groups_id") REFERENCES "public"."regional_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_photo_image_id_media_id_fk" FOREIGN KEY ("photo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_photo_image_id_media_id_fk" FOREIGN KEY ("version_photo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_parent_id_notices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("version_jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_audiences" ADD CONSTRAINT "helplines_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_hours_blocks_days" ADD CONSTRAINT "helplines_hours_blocks_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines_hours_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_hours_blocks" ADD CONSTRAINT "helplines_hours_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v_version_audiences" ADD CONSTRAINT "_helplines_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v_version_hours_blocks_days" ADD CONSTRAINT "_helplines_v_version_hours_blocks_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_helplines_v_version_hours_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v_version_hours_blocks" ADD CONSTRAINT "_helplines_v_version_hours_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_parent_id_helplines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_bases_v" ADD CONSTRAINT "_legal_bases_v_parent_id_legal_bases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_bases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_texts" ADD CONSTRAINT "glossary_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v_texts" ADD CONSTRAINT "_glossary_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_jugendamt_id_jugendaemter_id_fk" FOREIGN KEY ("jugendamt_id") REFERENCES "public"."jugendaemter"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_units" ADD CONSTRAINT "releases_units_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_causes" ADD CONSTRAINT "releases_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_jugendaemter_fk" FOREIGN KEY ("jugendaemter_id") REFERENCES "public"."jugendaemter"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regional_groups_fk" FOREIGN KEY ("regional_groups_id") REFERENCES "public"."regional_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_actors_fk" FOREIGN KEY ("actors_id") REFERENCES "public"."actors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_bases_fk" FOREIGN KEY ("legal_bases_id") REFERENCES "public"."legal_bases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "districts_goals_order_idx" ON "districts_goals" USING btree ("_order");
  CREATE INDEX "districts_goals_parent_id_idx" ON "districts_goals" USING btree ("_parent_id");
  CREATE INDEX "districts_principles_order_idx" ON "districts_principles" USING btree ("_order");
  CREATE INDEX "districts_principles_parent_id_idx" ON "districts_principles" USING btree ("_parent_id");
  CREATE INDEX "districts_coordination_tasks_order_idx" ON "districts_coordination_tasks" USING btree ("_order");
  CREATE INDEX "districts_coordination_tasks_parent_id_idx" ON "districts_coordination_tasks" USING btree ("_parent_id");
  CREATE INDEX "districts_network_tasks_order_idx" ON "districts_network_tasks" USING btree ("_order");
  CREATE INDEX "districts_network_tasks_parent_id_idx" ON "districts_network_tasks" USING btree ("_parent_id");
  CREATE INDEX "districts_plans_order_idx" ON "districts_plans" USING btree ("_order");
  CREATE INDEX "districts_plans_parent_id_idx" ON "districts_plans" USING btree ("_parent_id");
  CREATE INDEX "districts_partner_groups_order_idx" ON "districts_partner_groups" USING btree ("_order");
  CREATE INDEX "districts_partner_groups_parent_id_idx" ON "districts_partner_groups" USING btree ("_parent_id");
  CREATE INDEX "districts_agreement_signatories_order_idx" ON "districts_agreement_signatories" USING btree ("_order");
  CREATE INDEX "districts_agreement_signatories_parent_id_idx" ON "districts_agreement_signatories" USING btree ("_parent_id");
  CREATE INDEX "districts_sections_order_idx" ON "districts_sections" USING btree ("_order");
  CREATE INDEX "districts_sections_parent_id_idx" ON "districts_sections" USING btree ("_parent_id");
  CREATE INDEX "districts_join_contact_idx" ON "districts" USING btree ("join_contact_id");
  CREATE INDEX "districts_agreement_agreement_document_idx" ON "districts" USING btree ("agreement_document_id");
  CREATE INDEX "districts_slug_idx" ON "districts" USING btree ("slug");
  CREATE INDEX "districts_public_address_idx" ON "districts" USING btree ("public_address");
  CREATE INDEX "districts_updated_at_idx" ON "districts" USING btree ("updated_at");
  CREATE INDEX "districts_created_at_idx" ON "districts" USING btree ("created_at");
  CREATE INDEX "districts__status_idx" ON "districts" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_idx" ON "districts" USING btree ("slug");
  CREATE INDEX "districts_texts_order_parent" ON "districts_texts" USING btree ("order","parent_id");
  CREATE INDEX "districts_rels_order_idx" ON "districts_rels" USING btree ("order");
  CREATE INDEX "districts_rels_parent_idx" ON "districts_rels" USING btree ("parent_id");
  CREATE INDEX "districts_rels_path_idx" ON "districts_rels" USING btree ("path");
  CREATE INDEX "districts_rels_legal_bases_id_idx" ON "districts_rels" USING btree ("legal_bases_id");
  CREATE INDEX "_districts_v_version_goals_order_idx" ON "_districts_v_version_goals" USING btree ("_order");
  CREATE INDEX "_districts_v_version_goals_parent_id_idx" ON "_districts_v_version_goals" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_principles_order_idx" ON "_districts_v_version_principles" USING btree ("_order");
  CREATE INDEX "_districts_v_version_principles_parent_id_idx" ON "_districts_v_version_principles" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_coordination_tasks_order_idx" ON "_districts_v_version_coordination_tasks" USING btree ("_order");
  CREATE INDEX "_districts_v_version_coordination_tasks_parent_id_idx" ON "_districts_v_version_coordination_tasks" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_network_tasks_order_idx" ON "_districts_v_version_network_tasks" USING btree ("_order");
  CREATE INDEX "_districts_v_version_network_tasks_parent_id_idx" ON "_districts_v_version_network_tasks" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_plans_order_idx" ON "_districts_v_version_plans" USING btree ("_order");
  CREATE INDEX "_districts_v_version_plans_parent_id_idx" ON "_districts_v_version_plans" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_partner_groups_order_idx" ON "_districts_v_version_partner_groups" USING btree ("_order");
  CREATE INDEX "_districts_v_version_partner_groups_parent_id_idx" ON "_districts_v_version_partner_groups" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_agreement_signatories_order_idx" ON "_districts_v_version_agreement_signatories" USING btree ("_order");
  CREATE INDEX "_districts_v_version_agreement_signatories_parent_id_idx" ON "_districts_v_version_agreement_signatories" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_version_sections_order_idx" ON "_districts_v_version_sections" USING btree ("_order");
  CREATE INDEX "_districts_v_version_sections_parent_id_idx" ON "_districts_v_version_sections" USING btree ("_parent_id");
  CREATE INDEX "_districts_v_parent_idx" ON "_districts_v" USING btree ("parent_id");
  CREATE INDEX "_districts_v_version_version_join_contact_idx" ON "_districts_v" USING btree ("version_join_contact_id");
  CREATE INDEX "_districts_v_version_agreement_version_agreement_documen_idx" ON "_districts_v" USING btree ("version_agreement_document_id");
  CREATE INDEX "_districts_v_version_version_slug_idx" ON "_districts_v" USING btree ("version_slug");
  CREATE INDEX "_districts_v_version_version_public_address_idx" ON "_districts_v" USING btree ("version_public_address");
  CREATE INDEX "_districts_v_version_version_updated_at_idx" ON "_districts_v" USING btree ("version_updated_at");
  CREATE INDEX "_districts_v_version_version_created_at_idx" ON "_districts_v" USING btree ("version_created_at");
  CREATE INDEX "_districts_v_version_version__status_idx" ON "_districts_v" USING btree ("version__status");
  CREATE INDEX "_districts_v_created_at_idx" ON "_districts_v" USING btree ("created_at");
  CREATE INDEX "_districts_v_updated_at_idx" ON "_districts_v" USING btree ("updated_at");
  CREATE INDEX "_districts_v_latest_idx" ON "_districts_v" USING btree ("latest");
  CREATE INDEX "version_slug_idx" ON "_districts_v" USING btree ("version_slug");
  CREATE INDEX "_districts_v_texts_order_parent" ON "_districts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_districts_v_rels_order_idx" ON "_districts_v_rels" USING btree ("order");
  CREATE INDEX "_districts_v_rels_parent_idx" ON "_districts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_districts_v_rels_path_idx" ON "_districts_v_rels" USING btree ("path");
  CREATE INDEX "_districts_v_rels_legal_bases_id_idx" ON "_districts_v_rels" USING btree ("legal_bases_id");
  CREATE INDEX "jugendaemter_district_idx" ON "jugendaemter" USING btree ("district_id");
  CREATE INDEX "jugendaemter_updated_at_idx" ON "jugendaemter" USING btree ("updated_at");
  CREATE INDEX "jugendaemter_created_at_idx" ON "jugendaemter" USING btree ("created_at");
  CREATE INDEX "jugendaemter__status_idx" ON "jugendaemter" USING btree ("_status");
  CREATE INDEX "_jugendaemter_v_parent_idx" ON "_jugendaemter_v" USING btree ("parent_id");
  CREATE INDEX "_jugendaemter_v_version_version_district_idx" ON "_jugendaemter_v" USING btree ("version_district_id");
  CREATE INDEX "_jugendaemter_v_version_version_updated_at_idx" ON "_jugendaemter_v" USING btree ("version_updated_at");
  CREATE INDEX "_jugendaemter_v_version_version_created_at_idx" ON "_jugendaemter_v" USING btree ("version_created_at");
  CREATE INDEX "_jugendaemter_v_version_version__status_idx" ON "_jugendaemter_v" USING btree ("version__status");
  CREATE INDEX "_jugendaemter_v_created_at_idx" ON "_jugendaemter_v" USING btree ("created_at");
  CREATE INDEX "_jugendaemter_v_updated_at_idx" ON "_jugendaemter_v" USING btree ("updated_at");
  CREATE INDEX "_jugendaemter_v_latest_idx" ON "_jugendaemter_v" USING btree ("latest");
  CREATE UNIQUE INDEX "municipalities_ags_idx" ON "municipalities" USING btree ("ags");
  CREATE INDEX "municipalities_jugendamt_idx" ON "municipalities" USING btree ("jugendamt_id");
  CREATE INDEX "municipalities_district_idx" ON "municipalities" USING btree ("district_id");
  CREATE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE INDEX "municipalities_public_address_idx" ON "municipalities" USING btree ("public_address");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE INDEX "municipalities__status_idx" ON "municipalities" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_idx" ON "municipalities" USING btree ("district_id","slug");
  CREATE INDEX "municipalities_texts_order_parent" ON "municipalities_texts" USING btree ("order","parent_id");
  CREATE INDEX "_municipalities_v_parent_idx" ON "_municipalities_v" USING btree ("parent_id");
  CREATE INDEX "_municipalities_v_version_version_ags_idx" ON "_municipalities_v" USING btree ("version_ags");
  CREATE INDEX "_municipalities_v_version_version_jugendamt_idx" ON "_municipalities_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_municipalities_v_version_version_district_idx" ON "_municipalities_v" USING btree ("version_district_id");
  CREATE INDEX "_municipalities_v_version_version_slug_idx" ON "_municipalities_v" USING btree ("version_slug");
  CREATE INDEX "_municipalities_v_version_version_public_address_idx" ON "_municipalities_v" USING btree ("version_public_address");
  CREATE INDEX "_municipalities_v_version_version_updated_at_idx" ON "_municipalities_v" USING btree ("version_updated_at");
  CREATE INDEX "_municipalities_v_version_version_created_at_idx" ON "_municipalities_v" USING btree ("version_created_at");
  CREATE INDEX "_municipalities_v_version_version__status_idx" ON "_municipalities_v" USING btree ("version__status");
  CREATE INDEX "_municipalities_v_created_at_idx" ON "_municipalities_v" USING btree ("created_at");
  CREATE INDEX "_municipalities_v_updated_at_idx" ON "_municipalities_v" USING btree ("updated_at");
  CREATE INDEX "_municipalities_v_latest_idx" ON "_municipalities_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_idx" ON "_municipalities_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "_municipalities_v_texts_order_parent" ON "_municipalities_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "regional_groups_parent_idx" ON "regional_groups" USING btree ("parent_id");
  CREATE INDEX "regional_groups_contact_idx" ON "regional_groups" USING btree ("contact_id");
  CREATE INDEX "regional_groups_order_idx" ON "regional_groups" USING btree ("order");
  CREATE INDEX "regional_groups_jugendamt_idx" ON "regional_groups" USING btree ("jugendamt_id");
  CREATE INDEX "regional_groups_district_idx" ON "regional_groups" USING btree ("district_id");
  CREATE INDEX "regional_groups_slug_idx" ON "regional_groups" USING btree ("slug");
  CREATE INDEX "regional_groups_public_address_idx" ON "regional_groups" USING btree ("public_address");
  CREATE INDEX "regional_groups_updated_at_idx" ON "regional_groups" USING btree ("updated_at");
  CREATE INDEX "regional_groups_created_at_idx" ON "regional_groups" USING btree ("created_at");
  CREATE INDEX "regional_groups__status_idx" ON "regional_groups" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_1_idx" ON "regional_groups" USING btree ("district_id","slug");
  CREATE INDEX "_regional_groups_v_parent_idx" ON "_regional_groups_v" USING btree ("parent_id");
  CREATE INDEX "_regional_groups_v_version_version_parent_idx" ON "_regional_groups_v" USING btree ("version_parent_id");
  CREATE INDEX "_regional_groups_v_version_version_contact_idx" ON "_regional_groups_v" USING btree ("version_contact_id");
  CREATE INDEX "_regional_groups_v_version_version_order_idx" ON "_regional_groups_v" USING btree ("version_order");
  CREATE INDEX "_regional_groups_v_version_version_jugendamt_idx" ON "_regional_groups_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_regional_groups_v_version_version_district_idx" ON "_regional_groups_v" USING btree ("version_district_id");
  CREATE INDEX "_regional_groups_v_version_version_slug_idx" ON "_regional_groups_v" USING btree ("version_slug");
  CREATE INDEX "_regional_groups_v_version_version_public_address_idx" ON "_regional_groups_v" USING btree ("version_public_address");
  CREATE INDEX "_regional_groups_v_version_version_updated_at_idx" ON "_regional_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_regional_groups_v_version_version_created_at_idx" ON "_regional_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_regional_groups_v_version_version__status_idx" ON "_regional_groups_v" USING btree ("version__status");
  CREATE INDEX "_regional_groups_v_created_at_idx" ON "_regional_groups_v" USING btree ("created_at");
  CREATE INDEX "_regional_groups_v_updated_at_idx" ON "_regional_groups_v" USING btree ("updated_at");
  CREATE INDEX "_regional_groups_v_latest_idx" ON "_regional_groups_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_1_idx" ON "_regional_groups_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "actors_jugendamt_idx" ON "actors" USING btree ("jugendamt_id");
  CREATE INDEX "actors_district_idx" ON "actors" USING btree ("district_id");
  CREATE INDEX "actors_updated_at_idx" ON "actors" USING btree ("updated_at");
  CREATE INDEX "actors_created_at_idx" ON "actors" USING btree ("created_at");
  CREATE INDEX "actors__status_idx" ON "actors" USING btree ("_status");
  CREATE INDEX "actors_rels_order_idx" ON "actors_rels" USING btree ("order");
  CREATE INDEX "actors_rels_parent_idx" ON "actors_rels" USING btree ("parent_id");
  CREATE INDEX "actors_rels_path_idx" ON "actors_rels" USING btree ("path");
  CREATE INDEX "actors_rels_contacts_id_idx" ON "actors_rels" USING btree ("contacts_id");
  CREATE INDEX "_actors_v_parent_idx" ON "_actors_v" USING btree ("parent_id");
  CREATE INDEX "_actors_v_version_version_jugendamt_idx" ON "_actors_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_actors_v_version_version_district_idx" ON "_actors_v" USING btree ("version_district_id");
  CREATE INDEX "_actors_v_version_version_updated_at_idx" ON "_actors_v" USING btree ("version_updated_at");
  CREATE INDEX "_actors_v_version_version_created_at_idx" ON "_actors_v" USING btree ("version_created_at");
  CREATE INDEX "_actors_v_version_version__status_idx" ON "_actors_v" USING btree ("version__status");
  CREATE INDEX "_actors_v_created_at_idx" ON "_actors_v" USING btree ("created_at");
  CREATE INDEX "_actors_v_updated_at_idx" ON "_actors_v" USING btree ("updated_at");
  CREATE INDEX "_actors_v_latest_idx" ON "_actors_v" USING btree ("latest");
  CREATE INDEX "_actors_v_rels_order_idx" ON "_actors_v_rels" USING btree ("order");
  CREATE INDEX "_actors_v_rels_parent_idx" ON "_actors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_actors_v_rels_path_idx" ON "_actors_v_rels" USING btree ("path");
  CREATE INDEX "_actors_v_rels_contacts_id_idx" ON "_actors_v_rels" USING btree ("contacts_id");
  CREATE INDEX "contacts_purposes_order_idx" ON "contacts_purposes" USING btree ("order");
  CREATE INDEX "contacts_purposes_parent_idx" ON "contacts_purposes" USING btree ("parent_id");
  CREATE INDEX "contacts_audiences_order_idx" ON "contacts_audiences" USING btree ("order");
  CREATE INDEX "contacts_audiences_parent_idx" ON "contacts_audiences" USING btree ("parent_id");
  CREATE INDEX "contacts_phones_order_idx" ON "contacts_phones" USING btree ("_order");
  CREATE INDEX "contacts_phones_parent_id_idx" ON "contacts_phones" USING btree ("_parent_id");
  CREATE INDEX "contacts_emails_order_idx" ON "contacts_emails" USING btree ("_order");
  CREATE INDEX "contacts_emails_parent_id_idx" ON "contacts_emails" USING btree ("_parent_id");
  CREATE INDEX "contacts_hours_blocks_days_order_idx" ON "contacts_hours_blocks_days" USING btree ("order");
  CREATE INDEX "contacts_hours_blocks_days_parent_idx" ON "contacts_hours_blocks_days" USING btree ("parent_id");
  CREATE INDEX "contacts_hours_blocks_order_idx" ON "contacts_hours_blocks" USING btree ("_order");
  CREATE INDEX "contacts_hours_blocks_parent_id_idx" ON "contacts_hours_blocks" USING btree ("_parent_id");
  CREATE INDEX "contacts_coverage_order_idx" ON "contacts_coverage" USING btree ("_order");
  CREATE INDEX "contacts_coverage_parent_id_idx" ON "contacts_coverage" USING btree ("_parent_id");
  CREATE INDEX "contacts_coverage_municipality_idx" ON "contacts_coverage" USING btree ("municipality_id");
  CREATE INDEX "contacts_internal_channels_order_idx" ON "contacts_internal_channels" USING btree ("_order");
  CREATE INDEX "contacts_internal_channels_parent_id_idx" ON "contacts_internal_channels" USING btree ("_parent_id");
  CREATE INDEX "contacts_internal_channels_value_idx" ON "contacts_internal_channels" USING btree ("value");
  CREATE INDEX "contacts_attested_on_idx" ON "contacts" USING btree ("attested_on");
  CREATE INDEX "contacts_visibility_idx" ON "contacts" USING btree ("visibility");
  CREATE INDEX "contacts_order_idx" ON "contacts" USING btree ("order");
  CREATE INDEX "contacts_jugendamt_idx" ON "contacts" USING btree ("jugendamt_id");
  CREATE INDEX "contacts_district_idx" ON "contacts" USING btree ("district_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts__status_idx" ON "contacts" USING btree ("_status");
  CREATE INDEX "contacts_texts_order_parent" ON "contacts_texts" USING btree ("order","parent_id");
  CREATE INDEX "_contacts_v_version_purposes_order_idx" ON "_contacts_v_version_purposes" USING btree ("order");
  CREATE INDEX "_contacts_v_version_purposes_parent_idx" ON "_contacts_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_audiences_order_idx" ON "_contacts_v_version_audiences" USING btree ("order");
  CREATE INDEX "_contacts_v_version_audiences_parent_idx" ON "_contacts_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_phones_order_idx" ON "_contacts_v_version_phones" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_phones_parent_id_idx" ON "_contacts_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_emails_order_idx" ON "_contacts_v_version_emails" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_emails_parent_id_idx" ON "_contacts_v_version_emails" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_hours_blocks_days_order_idx" ON "_contacts_v_version_hours_blocks_days" USING btree ("order");
  CREATE INDEX "_contacts_v_version_hours_blocks_days_parent_idx" ON "_contacts_v_version_hours_blocks_days" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_hours_blocks_order_idx" ON "_contacts_v_version_hours_blocks" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_hours_blocks_parent_id_idx" ON "_contacts_v_version_hours_blocks" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_coverage_order_idx" ON "_contacts_v_version_coverage" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_coverage_parent_id_idx" ON "_contacts_v_version_coverage" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_coverage_municipality_idx" ON "_contacts_v_version_coverage" USING btree ("municipality_id");
  CREATE INDEX "_contacts_v_version_internal_channels_order_idx" ON "_contacts_v_version_internal_channels" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_internal_channels_parent_id_idx" ON "_contacts_v_version_internal_channels" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_internal_channels_value_idx" ON "_contacts_v_version_internal_channels" USING btree ("value");
  CREATE INDEX "_contacts_v_parent_idx" ON "_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_version_attested_on_idx" ON "_contacts_v" USING btree ("version_attested_on");
  CREATE INDEX "_contacts_v_version_version_visibility_idx" ON "_contacts_v" USING btree ("version_visibility");
  CREATE INDEX "_contacts_v_version_version_order_idx" ON "_contacts_v" USING btree ("version_order");
  CREATE INDEX "_contacts_v_version_version_jugendamt_idx" ON "_contacts_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_contacts_v_version_version_district_idx" ON "_contacts_v" USING btree ("version_district_id");
  CREATE INDEX "_contacts_v_version_version_updated_at_idx" ON "_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_contacts_v_version_version_created_at_idx" ON "_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_contacts_v_version_version__status_idx" ON "_contacts_v" USING btree ("version__status");
  CREATE INDEX "_contacts_v_created_at_idx" ON "_contacts_v" USING btree ("created_at");
  CREATE INDEX "_contacts_v_updated_at_idx" ON "_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_contacts_v_latest_idx" ON "_contacts_v" USING btree ("latest");
  CREATE INDEX "_contacts_v_texts_order_parent" ON "_contacts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "guides_steps_order_idx" ON "guides_steps" USING btree ("_order");
  CREATE INDEX "guides_steps_parent_id_idx" ON "guides_steps" USING btree ("_parent_id");
  CREATE INDEX "guides_steps_legal_basis_idx" ON "guides_steps" USING btree ("legal_basis_id");
  CREATE INDEX "guides_amendments_order_idx" ON "guides_amendments" USING btree ("_order");
  CREATE INDEX "guides_amendments_parent_id_idx" ON "guides_amendments" USING btree ("_parent_id");
  CREATE INDEX "guides_jugendamt_idx" ON "guides" USING btree ("jugendamt_id");
  CREATE INDEX "guides_district_idx" ON "guides" USING btree ("district_id");
  CREATE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_public_address_idx" ON "guides" USING btree ("public_address");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_2_idx" ON "guides" USING btree ("district_id","slug");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_contacts_id_idx" ON "guides_rels" USING btree ("contacts_id");
  CREATE INDEX "guides_rels_media_id_idx" ON "guides_rels" USING btree ("media_id");
  CREATE INDEX "_guides_v_version_steps_order_idx" ON "_guides_v_version_steps" USING btree ("_order");
  CREATE INDEX "_guides_v_version_steps_parent_id_idx" ON "_guides_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_steps_legal_basis_idx" ON "_guides_v_version_steps" USING btree ("legal_basis_id");
  CREATE INDEX "_guides_v_version_amendments_order_idx" ON "_guides_v_version_amendments" USING btree ("_order");
  CREATE INDEX "_guides_v_version_amendments_parent_id_idx" ON "_guides_v_version_amendments" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_jugendamt_idx" ON "_guides_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_guides_v_version_version_district_idx" ON "_guides_v" USING btree ("version_district_id");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_public_address_idx" ON "_guides_v" USING btree ("version_public_address");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_2_idx" ON "_guides_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_contacts_id_idx" ON "_guides_v_rels" USING btree ("contacts_id");
  CREATE INDEX "_guides_v_rels_media_id_idx" ON "_guides_v_rels" USING btree ("media_id");
  CREATE INDEX "events_start_idx" ON "events" USING btree ("start");
  CREATE INDEX "events_end_idx" ON "events" USING btree ("end");
  CREATE INDEX "events_start_date_idx" ON "events" USING btree ("start_date");
  CREATE INDEX "events_end_date_idx" ON "events" USING btree ("end_date");
  CREATE INDEX "events_month_idx" ON "events" USING btree ("month");
  CREATE INDEX "events_status_idx" ON "events" USING btree ("status");
  CREATE UNIQUE INDEX "events_uid_idx" ON "events" USING btree ("uid");
  CREATE INDEX "events_jugendamt_idx" ON "events" USING btree ("jugendamt_id");
  CREATE INDEX "events_district_idx" ON "events" USING btree ("district_id");
  CREATE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_public_address_idx" ON "events" USING btree ("public_address");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_3_idx" ON "events" USING btree ("district_id","slug");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_regional_groups_id_idx" ON "events_rels" USING btree ("regional_groups_id");
  CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_start_idx" ON "_events_v" USING btree ("version_start");
  CREATE INDEX "_events_v_version_version_end_idx" ON "_events_v" USING btree ("version_end");
  CREATE INDEX "_events_v_version_version_start_date_idx" ON "_events_v" USING btree ("version_start_date");
  CREATE INDEX "_events_v_version_version_end_date_idx" ON "_events_v" USING btree ("version_end_date");
  CREATE INDEX "_events_v_version_version_month_idx" ON "_events_v" USING btree ("version_month");
  CREATE INDEX "_events_v_version_version_status_idx" ON "_events_v" USING btree ("version_status");
  CREATE INDEX "_events_v_version_version_uid_idx" ON "_events_v" USING btree ("version_uid");
  CREATE INDEX "_events_v_version_version_jugendamt_idx" ON "_events_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_events_v_version_version_district_idx" ON "_events_v" USING btree ("version_district_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_public_address_idx" ON "_events_v" USING btree ("version_public_address");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_3_idx" ON "_events_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_regional_groups_id_idx" ON "_events_v_rels" USING btree ("regional_groups_id");
  CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
  CREATE INDEX "news_date_idx" ON "news" USING btree ("date");
  CREATE INDEX "news_photo_photo_image_idx" ON "news" USING btree ("photo_image_id");
  CREATE INDEX "news_jugendamt_idx" ON "news" USING btree ("jugendamt_id");
  CREATE INDEX "news_district_idx" ON "news" USING btree ("district_id");
  CREATE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_public_address_idx" ON "news" USING btree ("public_address");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_4_idx" ON "news" USING btree ("district_id","slug");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_date_idx" ON "_news_v" USING btree ("version_date");
  CREATE INDEX "_news_v_version_photo_version_photo_image_idx" ON "_news_v" USING btree ("version_photo_image_id");
  CREATE INDEX "_news_v_version_version_jugendamt_idx" ON "_news_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_news_v_version_version_district_idx" ON "_news_v" USING btree ("version_district_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_public_address_idx" ON "_news_v" USING btree ("version_public_address");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_4_idx" ON "_news_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "notices_starts_at_idx" ON "notices" USING btree ("starts_at");
  CREATE INDEX "notices_ends_at_idx" ON "notices" USING btree ("ends_at");
  CREATE INDEX "notices_jugendamt_idx" ON "notices" USING btree ("jugendamt_id");
  CREATE INDEX "notices_district_idx" ON "notices" USING btree ("district_id");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "notices__status_idx" ON "notices" USING btree ("_status");
  CREATE INDEX "_notices_v_parent_idx" ON "_notices_v" USING btree ("parent_id");
  CREATE INDEX "_notices_v_version_version_starts_at_idx" ON "_notices_v" USING btree ("version_starts_at");
  CREATE INDEX "_notices_v_version_version_ends_at_idx" ON "_notices_v" USING btree ("version_ends_at");
  CREATE INDEX "_notices_v_version_version_jugendamt_idx" ON "_notices_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_notices_v_version_version_district_idx" ON "_notices_v" USING btree ("version_district_id");
  CREATE INDEX "_notices_v_version_version_updated_at_idx" ON "_notices_v" USING btree ("version_updated_at");
  CREATE INDEX "_notices_v_version_version_created_at_idx" ON "_notices_v" USING btree ("version_created_at");
  CREATE INDEX "_notices_v_version_version__status_idx" ON "_notices_v" USING btree ("version__status");
  CREATE INDEX "_notices_v_created_at_idx" ON "_notices_v" USING btree ("created_at");
  CREATE INDEX "_notices_v_updated_at_idx" ON "_notices_v" USING btree ("updated_at");
  CREATE INDEX "_notices_v_latest_idx" ON "_notices_v" USING btree ("latest");
  CREATE INDEX "pages_image_idx" ON "pages" USING btree ("image_id");
  CREATE INDEX "pages_jugendamt_idx" ON "pages" USING btree ("jugendamt_id");
  CREATE INDEX "pages_district_idx" ON "pages" USING btree ("district_id");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_public_address_idx" ON "pages" USING btree ("public_address");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "district_slug_5_idx" ON "pages" USING btree ("district_id","slug");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_image_idx" ON "_pages_v" USING btree ("version_image_id");
  CREATE INDEX "_pages_v_version_version_jugendamt_idx" ON "_pages_v" USING btree ("version_jugendamt_id");
  CREATE INDEX "_pages_v_version_version_district_idx" ON "_pages_v" USING btree ("version_district_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_public_address_idx" ON "_pages_v" USING btree ("version_public_address");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "version_district_version_slug_5_idx" ON "_pages_v" USING btree ("version_district_id","version_slug");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id");
  CREATE INDEX "helplines_audiences_order_idx" ON "helplines_audiences" USING btree ("order");
  CREATE INDEX "helplines_audiences_parent_idx" ON "helplines_audiences" USING btree ("parent_id");
  CREATE INDEX "helplines_hours_blocks_days_order_idx" ON "helplines_hours_blocks_days" USING btree ("order");
  CREATE INDEX "helplines_hours_blocks_days_parent_idx" ON "helplines_hours_blocks_days" USING btree ("parent_id");
  CREATE INDEX "helplines_hours_blocks_order_idx" ON "helplines_hours_blocks" USING btree ("_order");
  CREATE INDEX "helplines_hours_blocks_parent_id_idx" ON "helplines_hours_blocks" USING btree ("_parent_id");
  CREATE INDEX "helplines_emergency_idx" ON "helplines" USING btree ("emergency");
  CREATE INDEX "helplines_order_idx" ON "helplines" USING btree ("order");
  CREATE INDEX "helplines_updated_at_idx" ON "helplines" USING btree ("updated_at");
  CREATE INDEX "helplines_created_at_idx" ON "helplines" USING btree ("created_at");
  CREATE INDEX "helplines__status_idx" ON "helplines" USING btree ("_status");
  CREATE INDEX "_helplines_v_version_audiences_order_idx" ON "_helplines_v_version_audiences" USING btree ("order");
  CREATE INDEX "_helplines_v_version_audiences_parent_idx" ON "_helplines_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_hours_blocks_days_order_idx" ON "_helplines_v_version_hours_blocks_days" USING btree ("order");
  CREATE INDEX "_helplines_v_version_hours_blocks_days_parent_idx" ON "_helplines_v_version_hours_blocks_days" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_hours_blocks_order_idx" ON "_helplines_v_version_hours_blocks" USING btree ("_order");
  CREATE INDEX "_helplines_v_version_hours_blocks_parent_id_idx" ON "_helplines_v_version_hours_blocks" USING btree ("_parent_id");
  CREATE INDEX "_helplines_v_parent_idx" ON "_helplines_v" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_version_emergency_idx" ON "_helplines_v" USING btree ("version_emergency");
  CREATE INDEX "_helplines_v_version_version_order_idx" ON "_helplines_v" USING btree ("version_order");
  CREATE INDEX "_helplines_v_version_version_updated_at_idx" ON "_helplines_v" USING btree ("version_updated_at");
  CREATE INDEX "_helplines_v_version_version_created_at_idx" ON "_helplines_v" USING btree ("version_created_at");
  CREATE INDEX "_helplines_v_version_version__status_idx" ON "_helplines_v" USING btree ("version__status");
  CREATE INDEX "_helplines_v_created_at_idx" ON "_helplines_v" USING btree ("created_at");
  CREATE INDEX "_helplines_v_updated_at_idx" ON "_helplines_v" USING btree ("updated_at");
  CREATE INDEX "_helplines_v_latest_idx" ON "_helplines_v" USING btree ("latest");
  CREATE INDEX "legal_bases_slug_idx" ON "legal_bases" USING btree ("slug");
  CREATE INDEX "legal_bases_public_address_idx" ON "legal_bases" USING btree ("public_address");
  CREATE INDEX "legal_bases_updated_at_idx" ON "legal_bases" USING btree ("updated_at");
  CREATE INDEX "legal_bases_created_at_idx" ON "legal_bases" USING btree ("created_at");
  CREATE INDEX "legal_bases__status_idx" ON "legal_bases" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_1_idx" ON "legal_bases" USING btree ("slug");
  CREATE INDEX "_legal_bases_v_parent_idx" ON "_legal_bases_v" USING btree ("parent_id");
  CREATE INDEX "_legal_bases_v_version_version_slug_idx" ON "_legal_bases_v" USING btree ("version_slug");
  CREATE INDEX "_legal_bases_v_version_version_public_address_idx" ON "_legal_bases_v" USING btree ("version_public_address");
  CREATE INDEX "_legal_bases_v_version_version_updated_at_idx" ON "_legal_bases_v" USING btree ("version_updated_at");
  CREATE INDEX "_legal_bases_v_version_version_created_at_idx" ON "_legal_bases_v" USING btree ("version_created_at");
  CREATE INDEX "_legal_bases_v_version_version__status_idx" ON "_legal_bases_v" USING btree ("version__status");
  CREATE INDEX "_legal_bases_v_created_at_idx" ON "_legal_bases_v" USING btree ("created_at");
  CREATE INDEX "_legal_bases_v_updated_at_idx" ON "_legal_bases_v" USING btree ("updated_at");
  CREATE INDEX "_legal_bases_v_latest_idx" ON "_legal_bases_v" USING btree ("latest");
  CREATE INDEX "version_slug_1_idx" ON "_legal_bases_v" USING btree ("version_slug");
  CREATE INDEX "glossary_slug_idx" ON "glossary" USING btree ("slug");
  CREATE INDEX "glossary_public_address_idx" ON "glossary" USING btree ("public_address");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_2_idx" ON "glossary" USING btree ("slug");
  CREATE INDEX "glossary_texts_order_parent" ON "glossary_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_version_slug_idx" ON "_glossary_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_v_version_version_public_address_idx" ON "_glossary_v" USING btree ("version_public_address");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");
  CREATE INDEX "version_slug_2_idx" ON "_glossary_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_v_texts_order_parent" ON "_glossary_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_jugendamt_idx" ON "media" USING btree ("jugendamt_id");
  CREATE INDEX "media_district_idx" ON "media" USING btree ("district_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_jugendamt_idx" ON "users_memberships" USING btree ("jugendamt_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "releases_units_order_idx" ON "releases_units" USING btree ("_order");
  CREATE INDEX "releases_units_parent_id_idx" ON "releases_units" USING btree ("_parent_id");
  CREATE INDEX "releases_units_unit_idx" ON "releases_units" USING btree ("unit");
  CREATE INDEX "releases_causes_order_idx" ON "releases_causes" USING btree ("_order");
  CREATE INDEX "releases_causes_parent_id_idx" ON "releases_causes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "releases_number_idx" ON "releases" USING btree ("number");
  CREATE INDEX "releases_at_idx" ON "releases" USING btree ("at");
  CREATE INDEX "releases_state_idx" ON "releases" USING btree ("state");
  CREATE INDEX "releases_first_wish_at_idx" ON "releases" USING btree ("first_wish_at");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE UNIQUE INDEX "publish_units_unit_idx" ON "publish_units" USING btree ("unit");
  CREATE INDEX "publish_units_next_change_at_idx" ON "publish_units" USING btree ("next_change_at");
  CREATE INDEX "publish_units_updated_at_idx" ON "publish_units" USING btree ("updated_at");
  CREATE INDEX "publish_units_created_at_idx" ON "publish_units" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_district_idx" ON "redirects" USING btree ("district_id");
  CREATE INDEX "redirects_collection_idx" ON "redirects" USING btree ("collection");
  CREATE INDEX "redirects_document_id_idx" ON "redirects" USING btree ("document_id");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_concurrency_key_idx" ON "payload_jobs" USING btree ("concurrency_key");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_districts_id_idx" ON "payload_locked_documents_rels" USING btree ("districts_id");
  CREATE INDEX "payload_locked_documents_rels_jugendaemter_id_idx" ON "payload_locked_documents_rels" USING btree ("jugendaemter_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_regional_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("regional_groups_id");
  CREATE INDEX "payload_locked_documents_rels_actors_id_idx" ON "payload_locked_documents_rels" USING btree ("actors_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_helplines_id_idx" ON "payload_locked_documents_rels" USING btree ("helplines_id");
  CREATE INDEX "payload_locked_documents_rels_legal_bases_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_bases_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "portal__status_idx" ON "portal" USING btree ("_status");
  CREATE INDEX "_portal_v_version_version__status_idx" ON "_portal_v" USING btree ("version__status");
  CREATE INDEX "_portal_v_created_at_idx" ON "_portal_v" USING btree ("created_at");
  CREATE INDEX "_portal_v_updated_at_idx" ON "_portal_v" USING btree ("updated_at");
  CREATE INDEX "_portal_v_latest_idx" ON "_portal_v" USING btree ("latest");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "districts_goals" CASCADE;
  DROP TABLE "districts_principles" CASCADE;
  DROP TABLE "districts_coordination_tasks" CASCADE;
  DROP TABLE "districts_network_tasks" CASCADE;
  DROP TABLE "districts_plans" CASCADE;
  DROP TABLE "districts_partner_groups" CASCADE;
  DROP TABLE "districts_agreement_signatories" CASCADE;
  DROP TABLE "districts_sections" CASCADE;
  DROP TABLE "districts" CASCADE;
  DROP TABLE "districts_texts" CASCADE;
  DROP TABLE "districts_rels" CASCADE;
  DROP TABLE "_districts_v_version_goals" CASCADE;
  DROP TABLE "_districts_v_version_principles" CASCADE;
  DROP TABLE "_districts_v_version_coordination_tasks" CASCADE;
  DROP TABLE "_districts_v_version_network_tasks" CASCADE;
  DROP TABLE "_districts_v_version_plans" CASCADE;
  DROP TABLE "_districts_v_version_partner_groups" CASCADE;
  DROP TABLE "_districts_v_version_agreement_signatories" CASCADE;
  DROP TABLE "_districts_v_version_sections" CASCADE;
  DROP TABLE "_districts_v" CASCADE;
  DROP TABLE "_districts_v_texts" CASCADE;
  DROP TABLE "_districts_v_rels" CASCADE;
  DROP TABLE "jugendaemter" CASCADE;
  DROP TABLE "_jugendaemter_v" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "municipalities_texts" CASCADE;
  DROP TABLE "_municipalities_v" CASCADE;
  DROP TABLE "_municipalities_v_texts" CASCADE;
  DROP TABLE "regional_groups" CASCADE;
  DROP TABLE "_regional_groups_v" CASCADE;
  DROP TABLE "actors" CASCADE;
  DROP TABLE "actors_rels" CASCADE;
  DROP TABLE "_actors_v" CASCADE;
  DROP TABLE "_actors_v_rels" CASCADE;
  DROP TABLE "contacts_purposes" CASCADE;
  DROP TABLE "contacts_audiences" CASCADE;
  DROP TABLE "contacts_phones" CASCADE;
  DROP TABLE "contacts_emails" CASCADE;
  DROP TABLE "contacts_hours_blocks_days" CASCADE;
  DROP TABLE "contacts_hours_blocks" CASCADE;
  DROP TABLE "contacts_coverage" CASCADE;
  DROP TABLE "contacts_internal_channels" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "contacts_texts" CASCADE;
  DROP TABLE "_contacts_v_version_purposes" CASCADE;
  DROP TABLE "_contacts_v_version_audiences" CASCADE;
  DROP TABLE "_contacts_v_version_phones" CASCADE;
  DROP TABLE "_contacts_v_version_emails" CASCADE;
  DROP TABLE "_contacts_v_version_hours_blocks_days" CASCADE;
  DROP TABLE "_contacts_v_version_hours_blocks" CASCADE;
  DROP TABLE "_contacts_v_version_coverage" CASCADE;
  DROP TABLE "_contacts_v_version_internal_channels" CASCADE;
  DROP TABLE "_contacts_v" CASCADE;
  DROP TABLE "_contacts_v_texts" CASCADE;
  DROP TABLE "guides_steps" CASCADE;
  DROP TABLE "guides_amendments" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_steps" CASCADE;
  DROP TABLE "_guides_v_version_amendments" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "_notices_v" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "helplines_audiences" CASCADE;
  DROP TABLE "helplines_hours_blocks_days" CASCADE;
  DROP TABLE "helplines_hours_blocks" CASCADE;
  DROP TABLE "helplines" CASCADE;
  DROP TABLE "_helplines_v_version_audiences" CASCADE;
  DROP TABLE "_helplines_v_version_hours_blocks_days" CASCADE;
  DROP TABLE "_helplines_v_version_hours_blocks" CASCADE;
  DROP TABLE "_helplines_v" CASCADE;
  DROP TABLE "legal_bases" CASCADE;
  DROP TABLE "_legal_bases_v" CASCADE;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "glossary_texts" CASCADE;
  DROP TABLE "_glossary_v" CASCADE;
  DROP TABLE "_glossary_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "releases_units" CASCADE;
  DROP TABLE "releases_causes" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "publish_units" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "portal" CASCADE;
  DROP TABLE "_portal_v" CASCADE;
  DROP TYPE "public"."enum_districts_partner_groups_key";
  DROP TYPE "public"."enum_districts_status";
  DROP TYPE "public"."enum__districts_v_version_partner_groups_key";
  DROP TYPE "public"."enum__districts_v_version_status";
  DROP TYPE "public"."enum_jugendaemter_kind";
  DROP TYPE "public"."enum_jugendaemter_switchboard_kind";
  DROP TYPE "public"."enum_jugendaemter_status";
  DROP TYPE "public"."enum__jugendaemter_v_version_kind";
  DROP TYPE "public"."enum__jugendaemter_v_version_switchboard_kind";
  DROP TYPE "public"."enum__jugendaemter_v_version_status";
  DROP TYPE "public"."enum_municipalities_status";
  DROP TYPE "public"."enum__municipalities_v_version_status";
  DROP TYPE "public"."enum_regional_groups_kind";
  DROP TYPE "public"."enum_regional_groups_status";
  DROP TYPE "public"."enum__regional_groups_v_version_kind";
  DROP TYPE "public"."enum__regional_groups_v_version_status";
  DROP TYPE "public"."enum_actors_partner_group";
  DROP TYPE "public"."enum_actors_status";
  DROP TYPE "public"."enum__actors_v_version_partner_group";
  DROP TYPE "public"."enum__actors_v_version_status";
  DROP TYPE "public"."enum_contacts_purposes";
  DROP TYPE "public"."enum_contacts_audiences";
  DROP TYPE "public"."enum_contacts_phones_kind";
  DROP TYPE "public"."enum_contacts_hours_blocks_days";
  DROP TYPE "public"."enum_contacts_hours_blocks_channel";
  DROP TYPE "public"."enum_contacts_internal_channels_kind";
  DROP TYPE "public"."enum_contacts_internal_channels_visibility";
  DROP TYPE "public"."enum_contacts_out_of_hours_route";
  DROP TYPE "public"."enum_contacts_out_of_hours_phone_kind";
  DROP TYPE "public"."enum_contacts_visibility";
  DROP TYPE "public"."enum_contacts_status";
  DROP TYPE "public"."enum__contacts_v_version_purposes";
  DROP TYPE "public"."enum__contacts_v_version_audiences";
  DROP TYPE "public"."enum__contacts_v_version_phones_kind";
  DROP TYPE "public"."enum__contacts_v_version_hours_blocks_days";
  DROP TYPE "public"."enum__contacts_v_version_hours_blocks_channel";
  DROP TYPE "public"."enum__contacts_v_version_internal_channels_kind";
  DROP TYPE "public"."enum__contacts_v_version_internal_channels_visibility";
  DROP TYPE "public"."enum__contacts_v_version_out_of_hours_route";
  DROP TYPE "public"."enum__contacts_v_version_out_of_hours_phone_kind";
  DROP TYPE "public"."enum__contacts_v_version_visibility";
  DROP TYPE "public"."enum__contacts_v_version_status";
  DROP TYPE "public"."enum_guides_steps_basis";
  DROP TYPE "public"."enum_guides_audience";
  DROP TYPE "public"."enum_guides_state";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_steps_basis";
  DROP TYPE "public"."enum__guides_v_version_audience";
  DROP TYPE "public"."enum__guides_v_version_state";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_audience";
  DROP TYPE "public"."enum_events_time_type";
  DROP TYPE "public"."enum_events_start_tz";
  DROP TYPE "public"."enum_events_end_tz";
  DROP TYPE "public"."enum_events_event_status";
  DROP TYPE "public"."enum_events_format";
  DROP TYPE "public"."enum_events_registration_phone_kind";
  DROP TYPE "public"."enum_events_registration_deadline_tz";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_audience";
  DROP TYPE "public"."enum__events_v_version_time_type";
  DROP TYPE "public"."enum__events_v_version_start_tz";
  DROP TYPE "public"."enum__events_v_version_end_tz";
  DROP TYPE "public"."enum__events_v_version_format";
  DROP TYPE "public"."enum__events_v_version_registration_phone_kind";
  DROP TYPE "public"."enum__events_v_version_registration_deadline_tz";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum_notices_kind";
  DROP TYPE "public"."enum_notices_startsat_tz";
  DROP TYPE "public"."enum_notices_endsat_tz";
  DROP TYPE "public"."enum_notices_status";
  DROP TYPE "public"."enum__notices_v_version_kind";
  DROP TYPE "public"."enum__notices_v_version_startsat_tz";
  DROP TYPE "public"."enum__notices_v_version_endsat_tz";
  DROP TYPE "public"."enum__notices_v_version_status";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_helplines_audiences";
  DROP TYPE "public"."enum_helplines_hours_blocks_days";
  DROP TYPE "public"."enum_helplines_hours_blocks_channel";
  DROP TYPE "public"."enum_helplines_phone_kind";
  DROP TYPE "public"."enum_helplines_status";
  DROP TYPE "public"."enum__helplines_v_version_audiences";
  DROP TYPE "public"."enum__helplines_v_version_hours_blocks_days";
  DROP TYPE "public"."enum__helplines_v_version_hours_blocks_channel";
  DROP TYPE "public"."enum__helplines_v_version_phone_kind";
  DROP TYPE "public"."enum__helplines_v_version_status";
  DROP TYPE "public"."enum_legal_bases_status";
  DROP TYPE "public"."enum__legal_bases_v_version_status";
  DROP TYPE "public"."enum_glossary_status";
  DROP TYPE "public"."enum__glossary_v_version_status";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_releases_causes_kind";
  DROP TYPE "public"."enum_releases_state";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_portal_status";
  DROP TYPE "public"."enum__portal_v_version_status";`)
}

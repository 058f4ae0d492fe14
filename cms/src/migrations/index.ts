import * as migration_20261122_071110_create_the_content_model from './20261122_071110_create_the_content_model.ts';
import * as migration_20261122_071500_sort_names_the_german_way from './20261122_071500_sort_names_the_german_way.ts';
import * as migration_20261122_072000_notify_the_publisher from './20261122_072000_notify_the_publisher.ts';
import * as migration_20261122_073022_let_people_direct_the_publisher from './20261122_073022_let_people_direct_the_publisher.ts';
import * as migration_20261122_084630_sort_events_by_what_is_known_of_their_time from './20261122_084630_sort_events_by_what_is_known_of_their_time.ts';
import * as migration_20261122_101000_find_texts_by_their_document from './20261122_101000_find_texts_by_their_document.ts';
import * as migration_20261122_131548_count_attempts_and_keep_what_is_left_out from './20261122_131548_count_attempts_and_keep_what_is_left_out.ts';
import * as migration_20261122_162000_note_what_changes from './20261122_162000_note_what_changes.ts';

export const migrations = [
  {
    up: migration_20261122_071110_create_the_content_model.up,
    down: migration_20261122_071110_create_the_content_model.down,
    name: '20261122_071110_create_the_content_model',
  },
  {
    up: migration_20261122_071500_sort_names_the_german_way.up,
    down: migration_20261122_071500_sort_names_the_german_way.down,
    name: '20261122_071500_sort_names_the_german_way',
  },
  {
    up: migration_20261122_072000_notify_the_publisher.up,
    down: migration_20261122_072000_notify_the_publisher.down,
    name: '20261122_072000_notify_the_publisher',
  },
  {
    up: migration_20261122_073022_let_people_direct_the_publisher.up,
    down: migration_20261122_073022_let_people_direct_the_publisher.down,
    name: '20261122_073022_let_people_direct_the_publisher',
  },
  {
    up: migration_20261122_084630_sort_events_by_what_is_known_of_their_time.up,
    down: migration_20261122_084630_sort_events_by_what_is_known_of_their_time.down,
    name: '20261122_084630_sort_events_by_what_is_known_of_their_time',
  },
  {
    up: migration_20261122_101000_find_texts_by_their_document.up,
    down: migration_20261122_101000_find_texts_by_their_document.down,
    name: '20261122_101000_find_texts_by_their_document',
  },
  {
    up: migration_20261122_131548_count_attempts_and_keep_what_is_left_out.up,
    down: migration_20261122_131548_count_attempts_and_keep_what_is_left_out.down,
    name: '20261122_131548_count_attempts_and_keep_what_is_left_out',
  },
  {
    up: migration_20261122_162000_note_what_changes.up,
    down: migration_20261122_162000_note_what_changes.down,
    name: '20261122_162000_note_what_changes',
  },
];

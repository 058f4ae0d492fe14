/**
 * Imported before everything else, as Node.js makes its pool of threads when one is first needed. Bringing a file to the
 * disk keeps one of them waiting, and a file system writes at once what waits together: with 16 instead of the usual 4, the
 * 70 files of a changed phone number are on the disk in 11 instead of 31 ms.
 */
process.env['UV_THREADPOOL_SIZE'] ??= '16';

// SPDX-License-Identifier: EPL-2.0
/**
 * What importers of posts from records of JSON share: how they tell their files by structure, what becomes of a record, and
 * what a reader should know of the whole file. {@link org.palier.importers.records.RecordImporter} is their base.
 */
package org.palier.importers.records;

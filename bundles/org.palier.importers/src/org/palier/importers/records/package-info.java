// SPDX-License-Identifier: EPL-2.0
/**
 * The shared part of importers that read posts from records of JSON: files are known by their structure, records become
 * posts, and remarks describe the whole file. Their base is {@link org.palier.importers.records.RecordImporter}.
 */
@NullMarked
package org.palier.importers.records;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

/**
 * One record of a file.
 *
 * @param number of the record in the file, all parts together, from 1
 * @param value  what it holds
 * @param head   what stands beside the list that it lies in, e.g. the users of a page of tweets; {@link JsonValue#NONE} for none
 * @param list   path of the member that is the list; empty for a list that is the whole file, and for records of lines
 * @param part   path of the part of an archive that it lies in; the name of the file when that is no archive
 */
public record FileRecord(long number, JsonValue value, JsonValue head, String list, String part) {
}

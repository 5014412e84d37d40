// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

/**
 * A value of a file that should name something of the study, and names nothing there.
 *
 * @param field  what it should name, as mappings write it, e.g. category
 * @param column name of its column
 * @param value  as it is written
 * @param rows   in how many rows it stands
 */
public record UnknownValue(String field, String column, String value, int rows) {
}

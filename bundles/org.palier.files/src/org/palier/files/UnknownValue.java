// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.util.List;

/**
 * A value of a file that should name something of the study, and names nothing there.
 *
 * @param field  what it should name, as mappings write it, e.g. category
 * @param column name of its column
 * @param value  as it is written
 * @param rows   in how many rows it stands
 * @param near   ids of what it may mean, the nearest first; none when nothing is near
 */
public record UnknownValue(String field, String column, String value, int rows, List<String> near) {

	/** Copies its list. */
	public UnknownValue {
		near = List.copyOf(near);
	}
}

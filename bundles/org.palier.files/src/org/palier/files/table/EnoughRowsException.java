// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

/** Ends the reading of a sheet of which only the first rows are wanted. */
final class EnoughRowsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EnoughRowsException() {
		super(null, null, false, false);
	}
}

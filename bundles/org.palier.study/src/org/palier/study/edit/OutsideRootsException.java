// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

/** The failure of an edit that wrote to more of a study than it had said. All that it wrote at its roots is put back. */
public final class OutsideRootsException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	OutsideRootsException(String message) {
		super(message);
	}
}

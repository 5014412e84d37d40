// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

/**
 * A study whose cells were made so that published figures come back. The figures are of governments, so each government has its numbers;
 * how many agencies each has was made up, so that no number is of all of them together, and nobody can check a cell.
 */
public final class Reconstruction {

	private Reconstruction() {
	}

	/** Whether a study is one. */
	public static boolean is(Study study) {
		return is(study.getDataNature());
	}

	/** Whether data of a nature are one. */
	public static boolean is(DataNature nature) {
		return nature == DataNature.RECONSTRUCTED;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class EvaluationMessages extends NLS {

	public static String ask;
	public static String besidePeers;
	public static String compare;
	public static String copy;
	public static String counting;
	public static String gap;
	public static String noAgency;
	public static String noLevels;
	public static String noTarget;
	public static String of;
	public static String parts;
	public static String peers;
	public static String tables;
	public static String target;
	public static String title;
	public static String trend;

	static {
		NLS.initializeMessages("org.palier.ui.explore.evaluation.messages", EvaluationMessages.class);
	}

	private EvaluationMessages() {
	}
}

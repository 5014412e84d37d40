// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class ReportMessages extends NLS {

	public static String authorComments;
	public static String authorForeword;
	public static String authorLost;
	public static String authorNowhere;
	public static String authorTitle;
	public static String authorTitleWritten;
	public static String authorWritten;
	public static String browse;
	public static String cancel;
	public static String close;
	public static String inferBack;
	public static String inferFailed;
	public static String inferMessage;
	public static String inferNone;
	public static String inferQuotes;
	public static String inferRemaining;
	public static String inferTitle;
	public static String inferWithheld;
	public static String inferWrite;
	public static String reportCounting;
	public static String reportDetails;
	public static String reportDone;
	public static String reportEditions;
	public static String reportEnglish;
	public static String reportFailed;
	public static String reportFewest;
	public static String reportFewestHint;
	public static String reportFolder;
	public static String reportFolderHint;
	public static String reportFolderOwn;
	public static String reportFrench;
	public static String reportInfer;
	public static String reportLanguage;
	public static String reportMarks;
	public static String reportMessage;
	public static String reportOpen;
	public static String reportOpenFolder;
	public static String reportPart;
	public static String reportPartHint;
	public static String reportRedacted;
	public static String reportRedactedHint;
	public static String reportReplace;
	public static String reportSavedView;
	public static String reportSaves;
	public static String reportSections;
	public static String reportTemplate;
	public static String reportTemplateFolder;
	public static String reportTemplateFolderHint;
	public static String reportTemplateGone;
	public static String reportTemplateOwn;
	public static String reportTemplateUnusable;
	public static String reportTitle;
	public static String reportView;
	public static String reportWrite;
	public static String reportWriting;

	static {
		initializeMessages("org.palier.ui.reports.messages", ReportMessages.class);
	}

	private ReportMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class WizardMessages extends NLS {

	public static String browse;
	public static String casesAgencies;
	public static String casesAgency;
	public static String casesBadSeed;
	public static String casesCategory;
	public static String casesCriteria;
	public static String casesCriteriaDescription;
	public static String casesDrawn;
	public static String casesEligible;
	public static String casesField;
	public static String casesPlatforms;
	public static String casesPreview;
	public static String casesPreviewDescription;
	public static String casesSeed;
	public static String casesSeedTip;
	public static String casesSize;
	public static String casesSizeClass;
	public static String casesTitle;
	public static String close;
	public static String dropNoStudy;
	public static String dropTitle;
	public static String importCancelled;
	public static String importChanges;
	public static String importColumn;
	public static String importKindAsked;
	public static String importLeft;
	public static String importCounts;
	public static String importNoneAccepted;
	public static String importRejectedName;
	public static String importRejectedUnwritable;
	public static String importSaveRejected;
	public static String importDelimiter;
	public static String importDetect;
	public static String importDone;
	public static String importEncoding;
	public static String importFile;
	public static String importKind;
	public static String importKindFound;
	public static String importKindUnknown;
	public static String importLine;
	public static String importNoPath;
	public static String importNotRead;
	public static String importNotRecorded;
	public static String importOpenRejected;
	public static String importPreview;
	public static String importPreviewDescription;
	public static String importReading;
	public static String importReason;
	public static String importRejectedFile;
	public static String importRemarks;
	public static String importSource;
	public static String importSourceDescription;
	public static String importTab;
	public static String importTitle;
	public static String importUnreadable;
	public static String importValue;
	public static String newDescription;
	public static String newFailed;
	public static String newFolder;
	public static String newFolderTaken;
	public static String newNameEn;
	public static String newNameFr;
	public static String newNeedsFolder;
	public static String newNeedsName;
	public static String newPacks;
	public static String newTitle;
	public static String postAccount;
	public static String postDate;
	public static String postPlatform;
	public static String postText;
	public static String postsFirst;
	public static String postsImportDone;
	public static String postsImportJob;
	public static String postsImportStarts;
	public static String postsSample;
	public static String postsSampleWhole;
	public static String problemCell;
	public static String problemLine;
	public static String reportCounting;
	public static String reportData;
	public static String reportDocx;
	public static String reportDone;
	public static String reportEnglish;
	public static String reportFailed;
	public static String reportFolder;
	public static String reportFolderHint;
	public static String reportFormats;
	public static String reportFrench;
	public static String reportHtml;
	public static String reportLanguage;
	public static String reportMessage;
	public static String reportOpen;
	public static String reportOpenFolder;
	public static String reportPdf;
	public static String reportRedacted;
	public static String reportRedactedHint;
	public static String reportSaves;
	public static String reportSections;
	public static String reportSvg;
	public static String reportTemplate;
	public static String reportTemplateFolder;
	public static String reportTemplateFolderHint;
	public static String reportTemplateGone;
	public static String reportTemplateOwn;
	public static String reportTemplateUnusable;
	public static String reportTitle;
	public static String reportMarks;
	public static String reportView;
	public static String reportWrite;
	public static String reportWriting;
	public static String reportXlsx;
	public static String rowsRejected;

	static {
		NLS.initializeMessages("org.palier.ui.wizards.messages", WizardMessages.class);
	}

	private WizardMessages() {
	}
}

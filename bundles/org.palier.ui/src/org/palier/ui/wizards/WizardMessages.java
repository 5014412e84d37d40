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
	public static String dropNew;
	public static String dropNoStudy;
	public static String dropTitle;
	public static String importAbandon;
	public static String importCancelled;
	public static String importClosed;
	public static String importConflicts;
	public static String importEnded;
	public static String importChanged;
	public static String importMoved;
	public static String importFresh;
	public static String importOpened;
	public static String importRenamed;
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
	public static String importRemarksMore;
	public static String remedySheet;
	public static String remedyColumns;
	public static String remedySettle;
	public static String remedyDates;
	public static String remedyZone;
	public static String remedyPlatform;
	public static String remedyPersons;
	public static String remedyRow;
	public static String importSource;
	public static String importSourceDescription;
	public static String importTab;
	public static String importTitle;
	public static String importTranscripts;
	public static String importUnreadable;
	public static String importValue;
	public static String newAmongOne;
	public static String newAmongSeveral;
	public static String newDescription;
	public static String newFailed;
	public static String newFolder;
	public static String newFolderInStudy;
	public static String newFolderTaken;
	public static String newNameEn;
	public static String newNameFr;
	public static String newNeedsFolder;
	public static String newNeedsName;
	public static String newPacks;
	public static String newTheories;
	public static String newVersions;
	public static String newTitle;
	public static String postAccount;
	public static String postDate;
	public static String postPlatform;
	public static String postText;
	public static String postsFirst;
	public static String postsImportDone;
	public static String postsImportNew;
	public static String postsImportJob;
	public static String privacyBrowse;
	public static String privacyCollected;
	public static String privacyDayTip;
	public static String privacyDescription;
	public static String privacyKeep;
	public static String privacyKey;
	public static String privacyKeyTip;
	public static String privacyNeedsKey;
	public static String privacyNoDay;
	public static String privacyPreset;
	public static String privacyPurpose;
	public static String privacyTerms;
	public static String privacyTitle;
	public static String postsImportStarts;
	public static String postsSample;
	public static String postsSampleWhole;
	public static String problemCell;
	public static String problemLine;
	public static String rowsRejected;
	public static String importFiles;
	public static String importFileTitle;
	public static String importSaveRejectedTitle;
	public static String newFolderTitle;
	public static String newFolderMessage;
	public static String privacyKeyTitle;

	static {
		NLS.initializeMessages("org.palier.ui.wizards.messages", WizardMessages.class);
	}

	private WizardMessages() {
	}
}

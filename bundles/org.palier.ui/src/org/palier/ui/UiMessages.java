// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench: each field has the text of its name in messages.properties. */
public final class UiMessages extends NLS {

	public static String active;
	public static String authenticityCopy;
	public static String authenticityOfficial;
	public static String authenticityUnknown;
	public static String authenticityUnofficial;
	public static String badDate;
	public static String badDecimal;
	public static String badNumber;
	public static String cancel;
	public static String casesNoReplacement;
	public static String casesReplace;
	public static String categories;
	public static String mergeCategoriesTitle;
	public static String successorsChoose;
	public static String successorsTitle;
	public static String successorsMessage;
	public static String mergeCategories;
	public static String renameFieldTitle;
	public static String renameFieldChoose;
	public static String renameFieldName;
	public static String noFields;
	public static String census;
	public static String chooseUsages;
	public static String closeDirty;
	public static String closeTitle;
	public static String codingSets;
	public static String corpus;
	/** {0}: the file, which may not be read or not be written to. */
	public static String corpusDenied;
	public static String corpusFailed;
	/** {0}: the file for which there is no room. */
	public static String corpusFull;
	public static String corpusGone;
	public static String corpusInUse;
	public static String corpusInUseUnknown;
	public static String corpusMalformed;
	public static String corpusNewer;
	public static String corpusNoPosts;
	public static String corpusNotRead;
	public static String corpusOnePost;
	public static String corpusOther;
	/** {0}: the file; {1}: the character that its path must not hold. */
	public static String corpusPath;
	public static String corpusPosts;
	public static String corpusProcess;
	public static String corpusUnreachable;
	public static String counting;
	public static String dontSave;
	public static String inactive;
	public static String navigatorEmpty;
	public static String navigatorFilter;
	public static String navigatorTree;
	public static String shownOf;
	public static String no;
	public static String noJurisdiction;
	public static String noJurisdictionTitle;
	public static String noStudy;
	public static String noStudyTitle;
	public static String openBackup;
	public static String openCharacter;
	public static String openDoctype;
	public static String openFailed;
	public static String openFailedTitle;
	public static String openFolder;
	public static String openMalformed;
	public static String openReading;
	public static String openReference;
	public static String openMissing;
	public static String openNewer;
	public static String openUnreadable;
	public static String optionBrowse;
	public static String platforms;
	public static String recover;
	public static String recoverDamaged;
	public static String recoverEarlier;
	public static String recoverFailed;
	public static String recoverForget;
	public static String recoverGone;
	public static String recoverKeep;
	public static String recoverLater;
	public static String recoverTake;
	public static String recoverTitle;
	/** {0} and {1}: ends of the scale. */
	/** {0} and {1}: ends of the scale, in percent. */
	public static String runs;
	public static String sampleDone;
	public static String sampleFailed;
	public static String sampleMessage;
	public static String sampleTitle;
	public static String save;
	public static String saveFailed;
	public static String publics;
	public static String publicsAddAccount;
	public static String publicsNoPlatform;
	public static String publicsRemoveAccount;
	public static String codeSystem;
	public static String interviewGrid;
	public static String interviewNoText;
	public static String interviewPassages;
	public static String interviewToCode;
	public static String interviewWithdrawn;
	public static String interviews;
	public static String scenarios;
	public static String selections;
	public static String setClosed;
	public static String setCoded;
	public static String setOpen;
	public static String setSkipped;
	public static String setTraining;
	/** {0}: the file; {1}: why. */
	public static String statusAbsent;
	public static String statusInaccessible;
	public static String statusNotChecked;
	public static String statusPresent;
	public static String theories;
	public static String uncategorised;
	public static String unmatched;
	public static String usages;
	public static String yes;

	static {
		NLS.initializeMessages("org.palier.ui.messages", UiMessages.class);
	}

	private UiMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class ImportMessages extends NLS {

	public static String agency;
	public static String postsReadFirst;
	public static String postsRead;
	public static String postText;
	public static String postDate;
	public static String postAccount;
	public static String takeNear;
	public static String takeAllNear;
	public static String nearValue;
	public static String leftRow;
	public static String isBody;
	public static String coded;
	public static String answeredNoBody;
	public static String answeredBody;
	public static String answered;
	public static String answeredEmpty;
	public static String asBefore;
	public static String asOf;
	public static String asOfHint;
	public static String asPublished;
	public static String category;
	public static String changesDescription;
	public static String changesRead;
	public static String changesReadAccounts;
	public static String changesTaken;
	public static String changesTitle;
	public static String chosen;
	public static String columnOfFile;
	public static String complete;
	public static String conflictsCounted;
	public static String constant;
	public static String count;
	public static String counts;
	public static String createCategory;
	public static String createField;
	public static String mappingName;
	public static String createJurisdiction;
	public static String createOther;
	public static String createParent;
	public static String createPlatform;
	public static String examples;
	public static String fieldOf;
	public static String firstShown;
	public static String forWholeFile;
	public static String groupChanged;
	public static String groupClosed;
	public static String groupConflicts;
	public static String groupGone;
	public static String goneCounted;
	public static String groupMoved;
	public static String groupOpened;
	public static String groupRenamed;
	public static String howSure;
	public static String isTakenFor;
	public static String jurisdiction;
	public static String leaveEmpty;
	public static String leftOutRow;
	public static String leftOutValue;
	public static String mappingDescription;
	public static String mappingPostsDescription;
	public static String mappingTitle;
	public static String noDay;
	public static String noneOfGroup;
	public static String notRead;
	public static String nothingYet;
	public static String changesNew;
	public static String outlook;
	public static String outlookCounting;
	public static String outlookFigures;
	public static String outlookNoShare;
	public static String outlookTooLarge;
	public static String originKept;
	public static String originOpen;
	public static String originShipped;
	public static String originSure;
	public static String platform;
	public static String previewTab;
	public static String previewTabCounted;
	public static String questionsTab;
	public static String questionsTabCounted;
	public static String reading;
	public static String readingOn;
	public static String rows;
	public static String rowsCounted;
	public static String ruleChanged;
	public static String ruleClosed;
	public static String ruleConflicts;
	public static String ruleGone;
	public static String ruleMoved;
	public static String ruleOpened;
	public static String ruleRenamed;
	public static String sheet;
	public static String sure;
	public static String takeBack;
	public static String takeFor;
	public static String takeOrLeave;
	public static String toConfirm;
	public static String noBody;
	public static String unknownAuthor;
	public static String unknownValue;
	public static String unnamedColumn;
	public static String unreadable;
	public static String unwritable;
	public static String value;
	public static String was;
	public static String whatOfIt;
	public static String why;
	public static String wouldBe;

	static {
		NLS.initializeMessages("org.palier.ui.imports.messages", ImportMessages.class);
	}

	private ImportMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.osgi.util.NLS;

/** What the census editor says, in the language of the workbench. */
public final class CensusMessages extends NLS {

	public static String anyPlatform;
	public static String anyStatus;
	public static String authenticity;
	public static String cells;
	public static String cellsShow;
	public static String checkedBy;
	public static String checkedOn;
	public static String checkedToday;
	public static String clear;
	public static String clearFilter;
	public static String columnAcronym;
	public static String columnCategory;
	public static String columnField;
	public static String columnJurisdiction;
	public static String columnName;
	public static String columnSize;
	public static String columns;
	public static String copy;
	public static String copyWithNames;
	public static String counts;
	public static String countsAll;
	public static String empty;
	public static String evidence;
	public static String hideColumn;
	public static String keyAbsent;
	public static String keyInaccessible;
	public static String keyNotChecked;
	public static String keyPresent;
	public static String keys;
	public static String keysTip;
	public static String noAgencies;
	public static String hiddenPlatform;
	public static String hiddenPlatforms;
	public static String noCellHint;
	public static String noStudy;
	public static String notOneBlock;
	public static String note;
	public static String openAddress;
	public static String ownAdd;
	public static String ownChoices;
	public static String ownDo;
	public static String ownKind;
	public static String ownMessage;
	public static String ownName;
	public static String ownRemove;
	public static String ownRemoveDo;
	public static String ownRemoveOne;
	public static String ownRemoveSome;
	public static String ownTitle;
	public static String paste;
	public static String pasteProblems;
	public static String pasteProblemsMore;
	public static String pasteProblemsTitle;
	public static String pasted;
	public static String problemColumn;
	public static String problemReason;
	public static String problemRow;
	public static String problemValue;
	public static String searchAgency;
	public static String selectAll;
	public static String selectColumn;
	public static String setAside;
	public static String setAsideOne;
	public static String sharedBy;
	public static String showAllColumns;
	public static String sortAscending;
	public static String sortDescending;
	public static String sortNone;
	public static String stale;
	public static String status;
	public static String tipChecked;
	public static String title;
	public static String unmatched;
	public static String unmatchedOnly;
	public static String unofficialAlone;
	public static String usagesBy;
	public static String usagesByLetters;
	public static String usagesNoPresence;
	public static String usagesNobody;
	public static String usagesToCode;
	public static String usagesWho;
	public static String usagesWhoLong;
	public static String writingCells;

	static {
		NLS.initializeMessages("org.palier.ui.census.messages", CensusMessages.class);
	}

	private CensusMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import org.eclipse.osgi.util.NLS;

/** The words of the adjudication window, in the language of the workbench. */
public final class AdjudicationMessages extends NLS {

	public static String abstained;
	public static String agreed;
	public static String agreementNote;
	public static String agreementTitle;
	public static String allDecided;
	public static String alpha;
	public static String also;
	public static String another;
	public static String anotherIs;
	public static String byAll;
	public static String byBoth;
	public static String byCode;
	public static String byThird;
	public static String caseAsked;
	public static String caseNone;
	public static String caseSearch;
	public static String caseTake;
	public static String caseTitle;
	public static String cellSays;
	public static String change;
	public static String changedTo;
	public static String chooseFirst;
	public static String code;
	public static String codebook;
	public static String codebookOf;
	public static String columnDecision;
	public static String columnNumber;
	public static String columnText;
	public static String counting;
	public static String counts;
	public static String decide;
	public static String decidePost;
	public static String decidedBy;
	public static String decision;
	public static String ended;
	public static String facet;
	public static String facetIs;
	public static String groupCell;
	public static String groupDecided;
	public static String groupOpen;
	public static String groupOthers;
	public static String hideSmall;
	public static String interval;
	public static String keyDecide;
	public static String keyEscape;
	public static String keyRuleCase;
	public static String later;
	public static String lift;
	public static String lineCase;
	public static String lineNoCase;
	public static String lineOrder;
	public static String lineRule;
	public static String machineAbsent;
	public static String matrixHint;
	public static String measuring;
	public static String memo;
	public static String noAgreement;
	public static String noPosts;
	public static String noSet;
	public static String nobody;
	public static String nominal;
	public static String notCoded;
	public static String nothingDiffers;
	public static String nothingTwice;
	public static String ofOne;
	public static String oneSide;
	public static String onlyWhatDiffers;
	public static String opening;
	public static String ordinal;
	public static String otherMeasures;
	public static String otherPair;
	public static String others;
	public static String passage;
	public static String percent;
	public static String programBecause;
	public static String programSays;
	public static String quoted;
	public static String readOnly;
	public static String reason;
	public static String reasonCase;
	public static String reasonFirst;
	public static String reasonHint;
	public static String reasonNoCase;
	public static String reasonOrder;
	public static String reasonRule;
	public static String rule;
	public static String ruleCase;
	public static String saved;
	public static String scale;
	public static String setGone;
	public static String showSmall;
	public static String smallCodes;
	public static String stateAll;
	public static String stateDecided;
	public static String stateIs;
	public static String stateOpen;
	public static String takenBack;
	public static String takenOver;
	public static String takenOverByAll;
	public static String title;
	public static String titleOf;
	public static String toDecide;
	public static String trainingNote;
	public static String unsureOr;
	public static String whichCode;
	public static String whichSet;
	public static String whoDecides;
	public static String whoSaid;

	static {
		NLS.initializeMessages("org.palier.ui.coding.adjudication.messages", AdjudicationMessages.class);
	}

	private AdjudicationMessages() {
	}
}

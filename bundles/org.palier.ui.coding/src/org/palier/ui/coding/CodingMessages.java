// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.osgi.util.NLS;

/** The words of the coding editor, in the language of the workbench. */
public final class CodingMessages extends NLS {

	public static String allCoded;
	public static String allDone;
	public static String allPosts;
	public static String anotherKey;
	public static String begin;
	public static String beside;
	public static String blind;
	public static String chance;
	public static String codePost;
	public static String codedBy;
	public static String codedByTip;
	public static String coder;
	public static String counterExamples;
	public static String counting;
	public static String counts;
	public static String dialogMessage;
	public static String dialogTitle;
	public static String examples;
	public static String expected;
	public static String facetLevel;
	public static String facetModel;
	public static String facetUsage;
	public static String factChance;
	public static String factForm;
	public static String factLanguage;
	public static String factReactions;
	public static String factSet;
	public static String factSource;
	public static String formPlain;
	public static String formRelay;
	public static String formReply;
	public static String formThread;
	public static String gone;
	public static String goneLong;
	public static String hidePace;
	public static String hours;
	public static String keyEnter;
	public static String keyMemo;
	public static String keyNextTime;
	public static String languages;
	/** Within the field. */
	public static String languagesExample;
	public static String left;
	public static String leftAbout;
	public static String lessonOther;
	public static String lessonRight;
	public static String lessonWhy;
	public static String linksAreNotCoded;
	public static String marginJob;
	public static String mediumAnimation;
	public static String mediumAudio;
	public static String mediumDocument;
	public static String mediumImage;
	public static String mediumLink;
	public static String mediumOther;
	public static String mediumVideo;
	public static String mediumWords;
	public static String memo;
	public static String memoHint;
	public static String minutes;
	public static String newCoder;
	public static String next;
	public static String noDate;
	public static String noKey;
	public static String noPackage;
	public static String noPassage;
	public static String noPosts;
	public static String noThread;
	public static String noWords;
	public static String nobody;
	public static String none;
	public static String noneOnlyFor;
	public static String notAllCoded;
	public static String notAssigned;
	public static String notFound;
	public static String notTold;
	public static String nothing;
	public static String openPackage;
	public static String opening;
	public static String packageDone;
	public static String packageDoneTo;
	public static String passage;
	public static String placeOf;
	public static String poll;
	public static String precedence;
	public static String queueStrip;
	public static String quoted;
	public static String reactionsHidden;
	public static String readOnly;
	public static String right;
	public static String rule;
	public static String ruleOfAll;
	public static String sampleLacks;
	public static String sampleLacksOne;
	public static String sampleDone;
	public static String saved;
	public static String searchHint;
	public static String searchTip;
	public static String seeShares;
	public static String selectFirst;
	public static String setOf;
	public static String setStratum;
	public static String showFolder;
	public static String showPace;
	public static String skip;
	public static String somebody;
	public static String source;
	public static String sourceRow;
	public static String speed;
	public static String start;
	public static String stateBegun;
	public static String stateCoded;
	public static String stateNow;
	public static String stateSkipped;
	public static String stateUnsure;
	public static String suggested;
	public static String suggestionsShown;
	public static String targeted;
	public static String title;
	public static String titleOf;
	public static String titleOfSet;
	public static String titleProgress;
	public static String toCode;
	public static String training;
	public static String unsure;
	public static String unsureOr;
	public static String whatToCode;
	public static String whereOf;
	public static String whichKey;
	public static String whoCodes;
	public static String wholeThread;

	static {
		NLS.initializeMessages("org.palier.ui.coding.messages", CodingMessages.class);
	}

	private CodingMessages() {
	}
}

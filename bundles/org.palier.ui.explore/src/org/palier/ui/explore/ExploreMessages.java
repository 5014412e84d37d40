// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class ExploreMessages extends NLS {

	public static String addField;
	public static String added;
	public static String asking;
	public static String behindBodies;
	public static String behindBody;
	public static String behindCells;
	public static String behindClose;
	public static String behindDay;
	public static String behindFirst;
	public static String behindNotRead;
	public static String behindNumber;
	public static String behindOpenCensus;
	public static String behindOpenPosts;
	public static String behindPages;
	public static String behindPerson;
	public static String behindPlatform;
	public static String behindPost;
	public static String behindPosts;
	public static String behindPostsNone;
	public static String behindProgram;
	public static String behindStatus;
	public static String behindThings;
	public static String behindUsages;
	public static String chip;
	public static String columns;
	public static String compare;
	public static String compareWith;
	public static String countedAccounts;
	public static String explore;
	public static String expression;
	public static String expressionAsk;
	public static String expressionExample;
	public static String expressionHow;
	public static String expressionKeys;
	public static String expressionMeaning;
	public static String expressionStop;
	public static String expressionStopped;
	public static String expressionTitle;
	public static String expressionTold;
	public static String expressionViews;
	public static String expressionWrite;
	public static String fieldAsFilter;
	public static String fieldAsMeasure;
	public static String fieldLetters;
	public static String fieldRemove;
	public static String fieldSpoken;
	public static String fieldToColumns;
	public static String fieldToRows;
	public static String fieldsKeys;
	public static String fieldsOfBodies;
	public static String fieldsOfPosts;
	public static String measure;
	public static String own;
	public static String questions;
	public static String remove;
	public static String rows;
	public static String save;
	public static String saveName;
	public static String show;
	public static String step;
	public static String turn;

	static {
		NLS.initializeMessages("org.palier.ui.explore.messages", ExploreMessages.class);
	}

	private ExploreMessages() {
	}
}

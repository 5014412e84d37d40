// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.osgi.util.NLS;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;

/** The sentences of this package, in the language of the workbench. */
final class TheoryMessages extends NLS {

	public static String add;
	public static String addCategory;
	public static String addNegative;
	public static String addPack;
	public static String addPackDo;
	public static String addPackMessage;
	public static String addPackTitle;
	public static String addPlatform;
	public static String addPositive;
	public static String addPyramid;
	public static String addTheory;
	public static String addUsage;
	public static String cancel;
	public static String close;
	public static String color;
	public static String colorAutomatic;
	public static String colorChoose;
	public static String colorNone;
	public static String columnAfter;
	public static String columnBefore;
	public static String columnDifference;
	public static String columnPart;
	public static String columnThing;
	public static String compareAfter;
	public static String compareBefore;
	public static String compareMessage;
	public static String compareTitle;
	public static String delete;
	public static String deletePlaced;
	public static String deleteRefused;
	public static String deleteTitle;
	public static String deleteUnused;
	public static String english;
	public static String exampleSource;
	public static String examples;
	public static String exceptions;
	public static String featureAliases;
	public static String featureDecisionRule;
	public static String featurePlainMeaning;
	public static String featurePlainName;
	public static String featureShortName;
	public static String featureDefinition;
	public static String featureDescription;
	public static String featureHosts;
	public static String featureName;
	public static String featureSource;
	public static String french;
	public static String kindCategory;
	public static String kindLevel;
	public static String kindPlatform;
	public static String kindTheory;
	public static String kindUsage;
	public static String merge;
	public static String mergeDo;
	public static String mergeInto;
	public static String mergeMessage;
	public static String mergeNone;
	public static String mergePlatforms;
	public static String mergeTitle;
	public static String mergeWhich;
	public static String missingBoth;
	public static String missingEnglish;
	public static String missingFrench;
	public static String moveDown;
	public static String moveUp;
	public static String negative;
	public static String noExamples;
	public static String nothingSelected;
	public static String ordered;
	public static String packNewer;
	public static String packNewest;
	public static String packNone;
	public static String platforms;
	public static String positive;
	public static String postsCounting;
	public static String postsUnreadable;
	public static String preview;
	public static String reason;
	public static String recodeFailed;
	public static String recoding;
	public static String removeExample;
	public static String several;
	public static String split;
	public static String splitAll;
	public static String splitAnother;
	public static String splitCategoryMessage;
	public static String splitCategoryNone;
	public static String splitCategoryTitle;
	public static String splitDo;
	public static String splitFind;
	public static String splitGoes;
	public static String splitMessage;
	public static String splitNameEn;
	public static String splitNameFr;
	public static String splitNone;
	public static String splitOf;
	public static String splitPlacements;
	public static String splitPlatforms;
	public static String splitSend;
	public static String splitTitle;
	public static String splitWhat;
	public static String theories;
	public static String title;
	public static String turn;
	public static String turnNegative;
	public static String turnPositive;
	public static String unplaced;
	public static String updateDo;
	public static String updateKeeps;
	public static String updateKeepsNothing;
	public static String updateMessage;
	public static String updateNoBase;
	public static String updateTitle;
	public static String updateTo;
	public static String usages;

	static {
		NLS.initializeMessages("org.palier.ui.theory.messages", TheoryMessages.class);
	}

	private TheoryMessages() {
	}

	/** What a thing is. */
	static String kind(Identified thing) {
		return switch (thing) {
		case Usage usage -> kindUsage;
		case Platform platform -> kindPlatform;
		case Theory theory -> kindTheory;
		case Category category -> ElementTreeContent.isReversed(category) ? kindLevel : kindCategory;
		default -> throw new IllegalArgumentException("Not edited here: " + thing);
		};
	}

	/** What a feature of the model is called. */
	static String feature(String name) {
		return switch (name) {
		case "name" -> featureName;
		case "definition" -> featureDefinition;
		case "decisionRule" -> featureDecisionRule;
		case "shortName" -> featureShortName;
		case "plainName" -> featurePlainName;
		case "plainMeaning" -> featurePlainMeaning;
		case "description" -> featureDescription;
		case "hosts" -> featureHosts;
		case "aliases" -> featureAliases;
		case "source" -> featureSource;
		default -> throw new IllegalArgumentException("Not edited here: " + name);
		};
	}

	/** Which language is missing; empty when none is. */
	static String missing(Bilingual text) {
		if (text.isEmpty()) {
			return missingBoth;
		}
		return text.fr().isEmpty() ? missingFrench : text.en().isEmpty() ? missingEnglish : "";
	}
}

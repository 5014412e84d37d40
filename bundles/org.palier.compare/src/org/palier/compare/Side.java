// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

/** One of two that can be compared, by ids, as commands and windows hand it on. Immutable. */
public sealed interface Side {

	/** Stands for the whole study. */
	String STUDY = "study";
	/** Begins the text of a saved view. */
	String VIEW = "view";
	/** Begins the text of a scenario. */
	String SCENARIO = "scenario";
	/** Begins the text of a theory. */
	String THEORY = "theory";

	/** A group of a field: a government, a category, a year, a value of an own field. @param field its id @param group its id */
	record OfGroup(String field, String group) implements Side {
		@Override
		public String text() {
			return field + ":" + group;
		}
	}

	/** The part of a saved view. @param id of the view */
	record OfView(String id) implements Side {
		@Override
		public String text() {
			return VIEW + ":" + id;
		}
	}

	/** The study as it stands. */
	record Whole() implements Side {
		@Override
		public String text() {
			return STUDY;
		}
	}

	/** What a scenario makes of the study. @param id of the scenario */
	record OfScenario(String id) implements Side {
		@Override
		public String text() {
			return SCENARIO + ":" + id;
		}
	}

	/** The study as a theory parts it. @param id of the theory */
	record OfTheory(String id) implements Side {
		@Override
		public String text() {
			return THEORY + ":" + id;
		}
	}

	/** As it is typed and kept: {@link Sides#find} reads it. */
	String text();
}

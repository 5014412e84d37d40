// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

/** One side of a comparison, named by ids. Commands and windows exchange it. Immutable. */
public sealed interface Side {

	/** The text of the whole study. */
	String STUDY = "study";
	/** The beginning of the text of a saved view. */
	String VIEW = "view";
	/** The beginning of the text of a scenario. */
	String SCENARIO = "scenario";
	/** The beginning of the text of a theory. */
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

	/** The whole study as it is. */
	record Whole() implements Side {
		@Override
		public String text() {
			return STUDY;
		}
	}

	/** The study after the changes of a scenario. @param id of the scenario */
	record OfScenario(String id) implements Side {
		@Override
		public String text() {
			return SCENARIO + ":" + id;
		}
	}

	/** The study by the levels of a theory. @param id of the theory */
	record OfTheory(String id) implements Side {
		@Override
		public String text() {
			return THEORY + ":" + id;
		}
	}

	/** The text by which a person types this side and by which it is kept; {@link Sides#find} reads it. */
	String text();
}

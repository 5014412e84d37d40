// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.palier.ground.text.Wording;
import org.palier.importers.own.OwnCells;
import org.palier.intake.mapping.FieldWords;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;

/** The fields that a table of a census may have, as mappings write them, and the words by which headers name them. */
final class CensusFields {

	static final String NAME = "name";
	static final String NAME_FR = "name.fr";
	static final String NAME_EN = "name.en";
	static final String OTHER_NAME = "othername";
	static final String ACRONYM = "acronym";
	static final String ACRONYM_FR = "acronym.fr";
	static final String ACRONYM_EN = "acronym.en";
	static final String PARENT = "parent";
	static final String JURISDICTION = "jurisdiction";
	static final String CATEGORY = "category";
	static final String FIELD = "field";
	static final String SIZE = "size";
	static final String SITE = "site";
	/** First day of a body. */
	static final String BEGUN = "begun";
	/** First day without it. */
	static final String ENDED = "ended";
	/** Names of bodies that took its place, with semicolons between them. */
	static final String SUCCESSOR = "successor";
	/** Since when it is called as it is. */
	static final String RENAMED = "renamed";
	/** Where begin, end and successors are written. */
	static final String LIFE_SOURCE = "lifesource";
	static final String PLATFORM = "platform";
	static final String ACCOUNT = "account";
	static final String HANDLE = "handle";
	static final String URL = "url";
	static final String LANGUAGE = "language";
	static final String DATE = "date";
	static final String CHECKED_BY = "checkedby";
	static final String EVIDENCE = "evidence";
	static final String NOTE = "note";
	static final String AUTHENTICITY = "authenticity";
	static final String FOLLOWERS = "followers";
	static final String STATUS = "status";
	/** The usages of a page: on the platform of the row, or on the platform whose id follows a point. */
	static final String USAGES = "usages";
	static final String CODER = "coder";
	static final String PURPOSE = "purpose";
	static final String OWNER = "owner";
	static final String OPENED = "opened";
	static final String APPROVED = "approved";
	static final String NOTICE = "notice";
	static final String REVIEW = "review";
	static final String CLOSING = "closing";
	static final String CLOSED = "closed";
	static final String ARCHIVE = "archive";
	/** Before the scheme of an external id. */
	static final String ID = "id";
	/** After {@link #ID}: no list’s number, but the id that the body has in the study, or gets. */
	static final String STUDY = "study";
	/** Before a platform: a column that says whether, and where, the agency is there. */
	static final String ON = "on";
	/** Before the id of a field that the study declares. */
	static final String OWN = OwnCells.FIELD;
	/** Alone or before a word: state, region, type; what tells apart bodies of one name. */
	static final String PLACE = "place";

	/** The kinds of things that a person may let the import create. */
	static final List<String> CREATED = List.of(CATEGORY, JURISDICTION, PLATFORM, FIELD, PARENT);

	/** The fields that are called by one word. */
	static final Set<String> PLAIN = Set.of(NAME, NAME_FR, NAME_EN, OTHER_NAME, ACRONYM, ACRONYM_FR, ACRONYM_EN, PARENT,
			JURISDICTION, CATEGORY, FIELD, SIZE, SITE, BEGUN, ENDED, SUCCESSOR, RENAMED, LIFE_SOURCE, PLATFORM, ACCOUNT, HANDLE, URL,
			LANGUAGE, DATE, CHECKED_BY, EVIDENCE, NOTE, AUTHENTICITY, FOLLOWERS, STATUS, USAGES, CODER, PLACE, PURPOSE, OWNER, OPENED,
			APPROVED, NOTICE, REVIEW, CLOSING, CLOSED, ARCHIVE);
	private static final Set<String> VALUED = Set.of(NAME, CATEGORY, JURISDICTION, FIELD, PLATFORM, STATUS, AUTHENTICITY, LANGUAGE, USAGES);

	private CensusFields() {
	}

	/** The words of headers. */
	static FieldWords words() {
		try (InputStream file = CensusFields.class.getResourceAsStream("fields.txt")) {
			return FieldWords.read(file);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** @throws MappingException when a mapping names a field or a kind of thing that there is not */
	static void check(Mapping mapping, Wording words) throws MappingException {
		for (Mapping.Entry each : mapping.entries()) {
			if (!PLAIN.contains(each.field()) && !each.field().matches("(?:" + ID + "|" + ON + "|" + USAGES + "|" + PLACE + "|" + OWN + ")\\..+")) {
				throw new MappingException(words.text("no_such_field", each.field(), named()));
			}
		}
		for (Mapping.ValueRule each : mapping.values()) {
			if (!VALUED.contains(each.field()) && !each.field().startsWith(OWN + ".")) {
				throw new MappingException(words.text("no_values", each.field(), String.join(", ", VALUED.stream().sorted().toList())));
			}
		}
		for (String each : mapping.create()) {
			if (!CREATED.contains(each)) {
				throw new MappingException(words.text("no_creation", each, String.join(", ", CREATED)));
			}
		}
	}

	private static String named() {
		return String.join(", ", PLAIN.stream().sorted().toList()) + ", " + ID + ".…, " + ON + ".…, " + USAGES + ".…, " + PLACE + ".…, "
				+ OWN + ".…";
	}
}

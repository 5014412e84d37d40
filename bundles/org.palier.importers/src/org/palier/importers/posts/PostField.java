// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Wording;
import org.palier.importers.own.OwnCells;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;

/** A field of a post that a mapping can fill; the names are those of {@link org.palier.corpus.Post}. */
enum PostField {

	PLATFORM("platform"), ITEM_ID("itemId"), ACCOUNT_ID("accountId"), ACCOUNT_HANDLE("accountHandle"),
	ACCOUNT_URL("accountUrl"), AUTHOR("author"),
	/** Stands before the text, on a line of its own. */
	TITLE("title"), TEXT("text"), LANGUAGE("language"), CREATED_AT("createdAt"),
	/** An hour in a cell of its own beside a day. */
	TIME("time"), URL("url"),
	THREAD_ID("threadId"), REPLY_TO("replyTo"), REPLY_TO_HANDLE("replyToHandle"), RELAYED_FROM("relayedFrom"),
	/** A whole post as a page showed it, printed as a list; gives author, handle, text and relay. */
	PRINTED_POST("printedPost"),
	/** The time zone of dates that state none; one for all rows. */
	ZONE("zone"),
	/** The encoding of a file that is not UTF-8; one for all rows. */
	ENCODING("encoding"),
	/** {@code twice} where the text went through wrong encodings, see {@link DoubleEncoding}; the same in all rows. */
	REPAIR("repair");

	/** Before the name of a count: {@code metric.likes}. */
	static final String METRIC = "metric.";
	/** Before the id of a field that the study declares. */
	static final String OWN = OwnCells.FIELD + ".";
	/** Fields in which a sign such as {@code -} or {@code ?} is what somebody wrote. */
	static final Set<String> VERBATIM = Set.of("text", "printedPost");

	private final String key;

	PostField(String key) {
		this.key = key;
	}

	/** How a mapping calls it. */
	String key() {
		return key;
	}

	static Optional<PostField> of(String key) {
		return Arrays.stream(values()).filter(it -> it.key.equalsIgnoreCase(key)).findFirst();
	}

	/** All names, for messages. */
	static String names() {
		return Arrays.stream(values()).map(PostField::key).collect(Collectors.joining(", ")) + ", " + METRIC + "…, " + OWN + "…";
	}

	/** The mapping with fields as they are called here. @throws MappingException when one is no field of posts */
	static Mapping checked(Mapping mapping, Wording words) throws MappingException {
		var entries = new ArrayList<Mapping.Entry>();
		for (Mapping.Entry each : mapping.entries()) {
			Optional<PostField> field = of(each.field());
			boolean named = Stream.of(METRIC, OWN).anyMatch(it -> each.field().startsWith(it) && each.field().length() > it.length());
			if (field.isEmpty() && !named) {
				throw new MappingException(words.text("no_such_field", each.field(), names()));
			}
			entries.add(field.isPresent() ? new Mapping.Entry(field.get().key, each.source()) : each);
		}
		return new Mapping(entries, mapping.values(), mapping.create(), mapping.missing(), mapping.dates(), mapping.sheet());
	}

	/** True when a mapping names fields of posts alone; of one that names none too. */
	static boolean areAllOfPosts(Mapping mapping) {
		return mapping.entries().stream().map(Mapping.Entry::field)
				.allMatch(it -> of(it).isPresent() || it.startsWith(METRIC) || it.startsWith(OWN));
	}

	/** True when a mapping names any field that says what a post is: its words, a print of it, or its id. */
	static boolean tellsPosts(Mapping mapping) {
		return Set.of(TEXT, PRINTED_POST, ITEM_ID).stream().anyMatch(it -> it.isIn(mapping));
	}

	/** True when a mapping says where it stands. */
	boolean isIn(Mapping mapping) {
		return mapping.entries().stream().anyMatch(it -> it.field().equalsIgnoreCase(key));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.palier.ground.text.Wording;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The ledger of a study: a line of JSON for each release and for each that is struck. Lines are added and never changed, and are on the
 * disk before anything says so. A last line that was cut off was never said to be there, and counts for nothing. One at a time adds.
 *
 * @param file where it lies; there is none before the first release
 */
public record ReleaseLedger(Path file) {

	private static final Wording WORDS = new Wording(ReleaseLedger.class, "messages");

	/** Opens the ledger of a study. */
	public static ReleaseLedger of(StudyFolder folder) {
		return new ReleaseLedger(folder.path().resolve("releases").resolve("releases.ndjson"));
	}

	/** All entries, the oldest first. @throws LedgerException when a line before the last is none, or of a Palier to come */
	public List<Release> releases() throws IOException {
		Map<String, Release> releases = new LinkedHashMap<>();
		if (!Files.exists(file)) {
			return List.of();
		}
		// Made where there is something to read: its classes take a study without a ledger longer than all that it counts.
		var json = new ObjectMapper();
		String text = Files.readString(file, StandardCharsets.UTF_8);
		int whole = text.lastIndexOf('\n') + 1;
		int number = 0;
		for (String line : (Iterable<String>) text.substring(0, whole).lines()::iterator) {
			number++;
			try {
				JsonNode node = json.readTree(line);
				if (node.has("strike")) {
					String run = node.required("strike").asText();
					var strike = new Release.Strike(Instant.parse(node.required("at").asText()), node.required("by").asText(),
							node.required("reason").asText());
					releases.computeIfPresent(run, (id, release) -> release.struck(strike));
				} else {
					Release release = release(node);
					releases.put(release.run(), release);
				}
			} catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException broken) {
				throw LedgerException.unreadable(WORDS.text("broken", file, number), broken);
			}
		}
		return List.copyOf(releases.values());
	}

	/** Those that went out before a moment. */
	public List<Release> before(Instant at) throws IOException {
		return holding().stream().filter(it -> it.at().isBefore(at)).toList();
	}

	/** Those that went out, whatever the clock said. */
	public List<Release> holding() throws IOException {
		return releases().stream().filter(Release::holds).toList();
	}

	/**
	 * Adds a release.
	 *
	 * @param known what {@link #holding went out} when it was held against that
	 * @throws LedgerException when something else went out since
	 */
	public void add(Release release, List<Release> known) throws IOException {
		append(Optional.of(known), json -> {
			json.writeStringField("release", release.run());
			json.writeStringField("at", release.at().toString());
			json.writeStringField("kind", release.kind());
			ids(json, "what", release.form().ids());
			json.writeStringField("by", release.by());
			json.writeBooleanField("names", release.names());
			json.writeStringField("key", release.key());
			json.writeArrayFieldStart("groups");
			for (ToldGroup group : release.groups()) {
				json.writeStartObject();
				json.writeStringField("table", group.table());
				json.writeStringField("group", group.group());
				json.writeNumberField("n", group.members().size());
				json.writeNumberField("from", group.from());
				json.writeNumberField("to", group.to());
				ids(json, "members", new TreeSet<>(group.members()));
				json.writeEndObject();
			}
			json.writeEndArray();
			ids(json, "imports", new TreeSet<>(release.imports()));
			ids(json, "interviews", new TreeSet<>(release.interviews()));
		});
	}

	private static void ids(JsonGenerator json, String field, Collection<String> ids) throws IOException {
		json.writeArrayFieldStart(field);
		for (String id : ids) {
			json.writeString(id);
		}
		json.writeEndArray();
	}

	/**
	 * Strikes an entry: what it says did not go out.
	 *
	 * @return the entry; empty where none of this id holds
	 */
	public Optional<Release> strike(String run, Release.Strike strike) throws IOException {
		Optional<Release> struck = releases().stream().filter(it -> it.run().equals(run) && it.holds()).findFirst();
		if (struck.isPresent()) {
			append(Optional.empty(), json -> {
				json.writeStringField("strike", run);
				json.writeStringField("at", strike.at().toString());
				json.writeStringField("by", strike.by());
				json.writeStringField("reason", strike.reason());
			});
		}
		return struck.map(it -> it.struck(strike));
	}

	/** Writes the fields of a line. */
	private interface Line {
		void to(JsonGenerator json) throws IOException;
	}

	private void append(Optional<List<Release>> known, Line line) throws IOException {
		var text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			line.to(json);
			json.writeEndObject();
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
				Closeable alone = lock(out)) {
			// Before anything is added: what cannot be read is not to grow.
			List<Release> went = holding();
			if (known.isPresent() && !went.equals(known.get())) {
				throw LedgerException.inUse(WORDS.text("grown", file));
			}
			long whole = whole(out);
			try {
				out.truncate(whole).position(whole);
				ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
				out.force(true);
			} catch (IOException full) {
				out.truncate(whole);
				throw full;
			}
		}
	}

	/** Keeps others from adding; on a disk without locks nobody is kept. */
	private static Closeable lock(FileChannel out) throws IOException {
		try {
			FileLock lock = out.lock();
			return lock::release;
		} catch (OverlappingFileLockException within) {
			throw LedgerException.inUse(WORDS.text("held"));
		} catch (IOException none) {
			return () -> {
				// nothing is held
			};
		}
	}

	/** Bytes up to the end of the last whole line. */
	private static long whole(FileChannel in) throws IOException {
		ByteBuffer one = ByteBuffer.allocate(1);
		long end = in.size();
		while (end > 0 && in.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
			end--;
		}
		return end;
	}

	private static Release release(JsonNode node) {
		List<ToldGroup> groups = new ArrayList<>();
		for (JsonNode group : node.required("groups")) {
			groups.add(new ToldGroup(group.required("table").asText(), group.required("group").asText(), ids(group.required("members")),
					group.required("from").asDouble(), group.required("to").asDouble()));
		}
		// Lines that were written before there were ids of imports and interviews have none.
		return new Release(node.required("release").asText(), Instant.parse(node.required("at").asText()), node.required("kind").asText(),
				form(node.required("what")), node.required("by").asText(), node.required("names").asBoolean(), node.required("key").asText(), groups,
				ids(node.path("imports")), ids(node.path("interviews")), Optional.empty());
	}

	/** Older lines have the ids in one text. */
	private static ReleasedForm form(JsonNode what) {
		if (!what.isArray()) {
			return ReleasedForm.listed(what.asText());
		}
		return new ReleasedForm(List.copyOf(ids(what)));
	}

	private static Set<String> ids(JsonNode texts) {
		Set<String> ids = new LinkedHashSet<>();
		texts.forEach(it -> ids.add(it.asText()));
		return ids;
	}
}

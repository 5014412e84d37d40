// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.palier.model.file.WholeFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A folder {@code fetch/KIND-DATE} of a study. It keeps what services gave until it is imported, and how far each account
 * is. Each page is written before it is noted, so that a process that is killed asks for at most one page again. After a day
 * the fetch starts again. The folder is deleted when all was asked for and imported. For accounts that are left for another
 * time only their progress is kept. One thread uses it, in one process at a time.
 */
public final class FetchFolder implements Closeable {

	private static final String STATE = "state.json";

	private final LockedFolder folder;
	private final FetchPlan plan;
	private final Map<String, FetchPosition> places = new LinkedHashMap<>();
	private Instant begun;

	/** How far an account is. */
	private record FetchPosition(String file, long bytes, String next, boolean done) {
	}

	private FetchFolder(LockedFolder folder, FetchPlan plan, Instant begun) {
		this.folder = folder;
		this.plan = plan;
		this.begun = begun;
	}

	/**
	 * Takes up what a plan had got, or begins.
	 *
	 * @param study its folder
	 * @throws FetchInUseException when another process fetches the same
	 */
	public static FetchFolder open(Path study, FetchPlan plan, Clock clock) throws IOException {
		LockedFolder folder = LockedFolder.open(study, plan.kind().id() + "-" + plan.since(),
				PatientClient.WORDS.text("in_use", plan.where(), plan.since().toString()));
		try {
			var opened = new FetchFolder(folder, plan, clock.instant());
			opened.takeUp();
			return opened;
		} catch (IOException | RuntimeException failure) {
			folder.close();
			throw failure;
		}
	}

	private void takeUp() throws IOException {
		Path state = folder.resolve(STATE);
		try {
			JsonNode read = Files.exists(state) ? PatientClient.JSON.readTree(state.toFile()) : PatientClient.JSON.createObjectNode();
			Instant then = read.has("begun") ? Instant.parse(read.path("begun").asText()) : Instant.MIN;
			if (!then.isBefore(begun.minus(LockedFolder.STALE))) {
				begun = then;
				read.path("accounts").properties().forEach(it -> places.put(it.getKey(), new FetchPosition(it.getValue().path("file").asText(),
						it.getValue().path("bytes").asLong(), it.getValue().path("next").asText(), it.getValue().path("done").asBoolean())));
				return;
			}
		} catch (com.fasterxml.jackson.core.JacksonException | DateTimeException damaged) {
			// Then all is asked for again.
		}
		clear();
	}

	/** True when an earlier fetch of this plan got something. */
	public boolean isTakenUp() {
		return !places.isEmpty();
	}

	/** When this fetch began, perhaps by an earlier command. */
	Instant begun() {
		return begun;
	}

	boolean isDone(AccountToFetch account) {
		FetchPosition place = places.get(account.key());
		return place != null && place.done();
	}

	/** Where to go on; empty for the begin. */
	String next(AccountToFetch account) {
		FetchPosition place = places.get(account.key());
		return place == null ? "" : place.next();
	}

	/** Keeps a page. */
	void add(AccountToFetch account, PostService.Page page) throws IOException {
		FetchPosition before = places.getOrDefault(account.key(), new FetchPosition(name(account), 0, "", false));
		try (FileChannel file = FileChannel.open(folder.resolve(before.file()), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			// A page that was written and not noted is written again.
			file.truncate(before.bytes());
			file.position(before.bytes());
			ByteBuffer content = ByteBuffer.wrap(page.content());
			while (content.hasRemaining()) {
				file.write(content);
			}
		}
		note(account, new FetchPosition(before.file(), before.bytes() + page.content().length, page.next(), page.next().isEmpty()));
	}

	/** Notes that there is nothing of an account to ask for. */
	void end(AccountToFetch account) throws IOException {
		FetchPosition before = places.getOrDefault(account.key(), new FetchPosition(name(account), 0, "", false));
		note(account, new FetchPosition(before.file(), before.bytes(), "", true));
	}

	private String name(AccountToFetch account) {
		String shown = account.shown().replaceFirst("^[a-z]+://", "").replaceAll("[^A-Za-z0-9._-]+", "_");
		return places.size() + 1 + "-" + shown.substring(0, Math.min(60, shown.length())) + "." + plan.kind().ending();
	}

	private void note(AccountToFetch account, FetchPosition place) throws IOException {
		places.put(account.key(), place);
		save();
	}

	private void save() throws IOException {
		ObjectNode state = PatientClient.JSON.createObjectNode().put("begun", begun.toString());
		ObjectNode accounts = state.putObject("accounts");
		places.forEach((key, it) -> accounts.putObject(key).put("file", it.file()).put("bytes", it.bytes()).put("next", it.next())
				.put("done", it.done()));
		new WholeFile(folder.resolve(STATE)).writeText(out -> out.write(state.toString()));
	}

	/** The file of an account. @return null when nothing of the account was kept */
	@org.jspecify.annotations.Nullable
	Path file(AccountToFetch account) {
		FetchPosition place = places.get(account.key());
		return place == null || place.bytes() == 0 ? null : folder.resolve(place.file());
	}

	/** The list of what was got, as the study names its source. */
	Path index() {
		return folder.resolve(plan.kind().id() + "-" + plan.since() + ".json");
	}

	/**
	 * Deletes the files, because the study now has their posts; the progress of accounts that are left for another time
	 * stays.
	 */
	public void imported() throws IOException {
		boolean all = plan.accounts().stream().allMatch(this::isDone);
		Map<String, FetchPosition> left = new LinkedHashMap<>(places);
		clear();
		if (!all) {
			left.forEach((key, it) -> places.put(key, new FetchPosition(it.file(), 0, it.next(), it.done())));
			save();
		}
	}

	private void clear() throws IOException {
		places.clear();
		folder.clear();
	}

	/** Leaves the folder; an empty one goes. */
	@Override
	public void close() throws IOException {
		folder.close();
		if (places.isEmpty()) {
			folder.delete();
		}
	}
}

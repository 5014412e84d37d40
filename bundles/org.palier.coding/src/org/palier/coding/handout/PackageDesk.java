// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.desk.SheetState;
import org.palier.coding.handout.GivenPart.GivenPost;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * The desk of a coder who has a package and no study. Every answer is in the file, whole and durable, before the method that gives it
 * returns. Thread-safe; one program works at a file.
 */
public final class PackageDesk implements CodingDesk {

	private final PackageFile file;
	private final GivenPart given;
	private final Clock clock;
	/** Held by who writes, for as long as the disk takes; who only asks what was said never waits for it. Guards the codes. */
	private final Object writing = new Object();
	private final List<GivenCode> codes;
	/** Guarded by this object. */
	private final Map<Long, CoderSheet> sheets = new HashMap<>();

	private PackageDesk(PackageFile.Content content, Clock clock) {
		this.file = content.file();
		this.given = file.given();
		this.clock = clock;
		this.codes = new ArrayList<>(content.codes());
		Map<Long, List<Coding>> said = new HashMap<>();
		codes.forEach(it -> said.computeIfAbsent((long) it.place(), place -> new ArrayList<>())
				.add(it.coding(it.place(), terms().coder().id(), terms().set(), codebook().version(), Coding.NEW)));
		said.forEach((place, codings) -> sheets.put(place, CoderSheet.of(codings)));
	}

	/** Opens a package. @param clock tells when a code is given @throws IOException as {@link PackageFile#read} */
	public static PackageDesk open(Path path, Clock clock) throws IOException {
		return new PackageDesk(PackageFile.read(path), clock);
	}

	@Override
	public DeskTerms terms() {
		return given.terms();
	}

	/** The person who handed the package out and gets it back; empty where nobody said so. */
	public Optional<String> sender() {
		return Optional.ofNullable(given.plan().get(GivenPart.SENDER)).filter(it -> !it.isBlank());
	}

	@Override
	public DeskCodebook codebook() {
		return given.codebook();
	}

	@Override
	public Map<String, Character> keys() {
		return given.keys();
	}

	@Override
	public int size() {
		return given.posts().size();
	}

	@Override
	public List<DeskPost> posts(int place, int count) {
		return given.posts().subList(Math.min(place, size()), (int) Math.min((long) place + count, size())).stream().map(GivenPost::desk)
				.toList();
	}

	@Override
	public List<DeskPost.ThreadPost> thread(DeskPost post) {
		return given.posts().get(post.place()).thread();
	}

	@Override
	public CoderSheet sheet(int place) {
		return known(given.posts().get(place).desk().key());
	}

	@Override
	public void give(DeskPost post, CoderSheet sheet) throws IOException {
		synchronized (writing) {
			List<GivenCode> now = new ArrayList<>(codes);
			now.addAll(differing(post, known(post.key()), sheet));
			if (now.size() > codes.size()) {
				file.save(now);
				codes.addAll(now.subList(codes.size(), now.size()));
				know(post.key(), sheet);
			}
		}
	}

	private synchronized CoderSheet known(long post) {
		return sheets.getOrDefault(post, CoderSheet.EMPTY);
	}

	private synchronized void know(long post, CoderSheet sheet) {
		sheets.put(post, sheet);
	}

	private List<GivenCode> differing(DeskPost post, CoderSheet before, CoderSheet sheet) {
		var facets = new LinkedHashSet<Facet>(List.of(Facet.USAGE));
		facets.addAll(before.answers().keySet());
		facets.addAll(sheet.answers().keySet());
		List<GivenCode> differing = new ArrayList<>();
		for (Facet facet : facets) {
			boolean beside = facet.isUsage() && (!sheet.memo().equals(before.memo()) || !sheet.evidence().equals(before.evidence()));
			FacetAnswer answer = sheet.answer(facet);
			if (beside || !answer.equals(before.answer(facet))) {
				differing.add(new GivenCode(Math.toIntExact(post.key()), facet, answer.codes(), answer.alternative(),
						facet.isUsage() ? sheet.memo() : "", facet.isUsage() ? sheet.evidence() : "", clock.instant(),
						post.suggestions().containsKey(facet), post.textVersion()));
			}
		}
		return differing;
	}

	@Override
	public synchronized Map<SheetState, Integer> progress() {
		var known = new EnumMap<SheetState, Integer>(SheetState.class);
		for (SheetState state : SheetState.values()) {
			known.put(state, 0);
		}
		for (int place = 0; place < size(); place++) {
			known.merge(sheet(place).state(codebook()), 1, Integer::sum);
		}
		return known;
	}

	@Override
	public synchronized OptionalInt nextOpen(int place) {
		for (int i = 0; i < size(); i++) {
			int at = (int) (((long) place + i) % size());
			if (!sheet(at).state(codebook()).isSettled()) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}
}

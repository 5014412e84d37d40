// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;

/**
 * The statements of a run about itself: all of its manifest but what every run has (id, kind, time, program, and the
 * study before and after).
 *
 * @param parameters choices by name
 * @param plugins    contributions that took part
 * @param read       files and other inputs, beside the study
 * @param counts     e.g. read, accepted, rejected
 * @param remarks    what a reader should know of what was read
 * @param written    files, beside the study
 * @param facts      what the study said that the outputs depend on; empty for a run that changes the study
 */
public record RunRecord(SortedMap<String, String> parameters, List<PluginVersion> plugins, List<FileDigest> read,
		SortedMap<String, Long> counts, List<Bilingual> remarks, List<FileDigest> written, List<StudyFact> facts) {

	/** Copies its collections. */
	public RunRecord {
		parameters = new TreeMap<>(parameters);
		plugins = List.copyOf(plugins);
		read = List.copyOf(read);
		counts = new TreeMap<>(counts);
		remarks = List.copyOf(remarks);
		written = List.copyOf(written);
		facts = List.copyOf(facts);
	}

	/** Makes the record of a run that read and wrote no more than the study so far. */
	public static RunRecord of(Map<String, String> parameters, List<PluginVersion> plugins) {
		return new RunRecord(new TreeMap<>(parameters), plugins, List.of(), new TreeMap<>(), List.of(), List.of(), List.of());
	}

	/** With what it read beside the study. */
	public RunRecord reading(List<FileDigest> inputs) {
		return new RunRecord(parameters, plugins, inputs, counts, remarks, written, facts);
	}

	/** With what it counted. */
	public RunRecord counting(Map<String, Long> numbers) {
		return new RunRecord(parameters, plugins, read, new TreeMap<>(numbers), remarks, written, facts);
	}

	/** With what a reader should know. */
	public RunRecord saying(List<Bilingual> said) {
		return new RunRecord(parameters, plugins, read, counts, said, written, facts);
	}

	/** With the files that it wrote. */
	public RunRecord writing(List<FileDigest> outputs) {
		return new RunRecord(parameters, plugins, read, counts, remarks, outputs, facts);
	}

	/** With what the study said, so that a change of it can be named when the run is repeated. */
	public RunRecord knowing(List<StudyFact> told) {
		return new RunRecord(parameters, plugins, read, counts, remarks, written, told);
	}

	/**
	 * The manifest of a run that leaves the study as it is.
	 *
	 * @param palier version of the program
	 */
	public RunManifest manifest(String id, RunKind kind, Instant at, String palier) {
		return new RunManifest(id, kind.id(), at, palier, parameters, plugins, read, counts, remarks, written, facts);
	}

	/** The manifest of a run that changes the study. @param before the study as it was read @param after as it is now */
	RunManifest manifest(String id, RunKind kind, Instant at, String palier, FileDigest before, FileDigest after) {
		return new RunManifest(id, kind.id(), at, palier, parameters, plugins, Stream.concat(read.stream(), Stream.of(before)).toList(), counts,
				remarks, Stream.concat(written.stream(), Stream.of(after)).toList(), facts);
	}
}

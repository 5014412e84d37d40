// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.palier.core.text.Bilingual;
import org.palier.corpus.Post;

/**
 * What a Palier and the process of an isolated classifier say to each other, in Java's {@link DataOutput}. The
 * Palier begins with {@link #MAGIC}, the id of the classifier and the usages of the codebook; then follow
 * {@link #POST} with a post, any number of times, and {@link #END}. The answers, one by one and in the order of
 * the posts: {@link #VERDICT} with a verdict; {@link #ALIVE} at any time; as the last one {@link #DONE}, or
 * {@link #FAILED} with a sentence in both languages. Not Java serialization: what a plug-in could have written is
 * read as text and numbers only. Strings are a length and UTF-16, so that they come back to the last bit.
 */
final class ClassificationWire {

	/** "PALI" and the version of this agreement. */
	static final long MAGIC = 0x50414C4900000001L;

	static final byte POST = 'p';
	static final byte END = 'e';
	static final byte VERDICT = 'v';
	static final byte ALIVE = 'a';
	static final byte DONE = 'd';
	static final byte FAILED = 'f';

	/** Longest string and list that are believed: anything longer is noise. */
	private static final int LONGEST = 1 << 24;

	private static final byte CODED = 1;
	private static final byte ABSTAINED = 0;

	private ClassificationWire() {
	}

	static void write(DataOutput out, String text) throws IOException {
		out.writeInt(text.length());
		out.writeChars(text);
	}

	static String readText(DataInput in) throws IOException {
		var bytes = new byte[2 * length(in)];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).asCharBuffer().toString();
	}

	static void write(DataOutput out, Bilingual text) throws IOException {
		write(out, text.fr());
		write(out, text.en());
	}

	static Bilingual readBilingual(DataInput in) throws IOException {
		return new Bilingual(readText(in), readText(in));
	}

	static void write(DataOutput out, Post post) throws IOException {
		for (String text : List.of(post.platform(), post.itemId(), post.accountId(), post.accountHandle(), post.accountUrl(),
				post.author(), post.text(), post.language(), post.createdAtRaw(), post.url(), post.threadId(), post.replyTo(),
				post.replyToHandle(), post.relayedFrom(), post.sourceFile())) {
			write(out, text);
		}
		out.writeBoolean(post.createdAt() != null);
		if (post.createdAt() != null) {
			out.writeLong(post.createdAt().getEpochSecond());
			out.writeInt(post.createdAt().getNano());
		}
		out.writeInt(post.metrics().size());
		for (Map.Entry<String, Long> metric : post.metrics().entrySet()) {
			write(out, metric.getKey());
			out.writeLong(metric.getValue());
		}
		out.writeLong(post.sourceRow());
	}

	static Post readPost(DataInput in) throws IOException {
		var texts = new String[15];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = readText(in);
		}
		Instant createdAt = in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
		Map<String, Long> metrics = new HashMap<>();
		for (int left = length(in); left > 0; left--) {
			metrics.put(readText(in), in.readLong());
		}
		return new Post(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7], createdAt, texts[8], texts[9],
				texts[10], texts[11], texts[12], texts[13], metrics, texts[14], in.readLong());
	}

	static void write(DataOutput out, Verdict verdict) throws IOException {
		switch (verdict) {
		case Verdict.Coded coded -> {
			out.writeByte(CODED);
			write(out, coded.code());
		}
		case Verdict.Abstained abstained -> {
			out.writeByte(ABSTAINED);
			write(out, abstained.reason().name());
			write(out, abstained.detail());
		}
		}
		out.writeInt(verdict.scores().size());
		for (Map.Entry<String, Double> score : verdict.scores().entrySet()) {
			write(out, score.getKey());
			out.writeDouble(score.getValue());
		}
		out.writeInt(verdict.evidence().size());
		for (Evidence it : verdict.evidence()) {
			write(out, it.rule());
			write(out, it.usage());
			out.writeDouble(it.weight());
			out.writeInt(it.start());
			out.writeInt(it.end());
		}
		write(out, verdict.language());
		out.writeBoolean(verdict.relayed());
	}

	/** @throws IOException when it is none */
	static Verdict readVerdict(DataInput in) throws IOException {
		try {
			boolean coded = in.readByte() == CODED;
			String code = readText(in);
			String detail = coded ? "" : readText(in);
			SortedMap<String, Double> scores = new TreeMap<>();
			for (int left = length(in); left > 0; left--) {
				scores.put(readText(in), in.readDouble());
			}
			List<Evidence> evidence = new ArrayList<>();
			for (int left = length(in); left > 0; left--) {
				evidence.add(new Evidence(readText(in), readText(in), in.readDouble(), in.readInt(), in.readInt()));
			}
			String language = readText(in);
			boolean relayed = in.readBoolean();
			return coded ? new Verdict.Coded(code, scores, evidence, language, relayed)
					: new Verdict.Abstained(Abstention.valueOf(code), detail, scores, evidence, language, relayed);
		} catch (IllegalArgumentException impossible) {
			throw new StreamCorruptedException(impossible.getMessage());
		}
	}

	static void write(DataOutput out, Set<String> usages) throws IOException {
		out.writeInt(usages.size());
		for (String usage : usages) {
			write(out, usage);
		}
	}

	static Set<String> readUsages(DataInput in) throws IOException {
		Set<String> usages = new TreeSet<>();
		for (int left = length(in); left > 0; left--) {
			usages.add(readText(in));
		}
		return usages;
	}

	private static int length(DataInput in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new StreamCorruptedException("a length of " + length);
		}
		return length;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.palier.corpus.Facet;
import org.palier.ground.text.Wording;

/**
 * The form of a model on the disk: a line that says what it is, its packed content, and the SHA-256 of both. The same model
 * gives the same bytes with one release of Java.
 */
public final class ModelFile {

	static final Wording WORDS = new Wording(ModelFile.class, "messages");

	private static final byte[] BEGIN = "palier-model 1\n".getBytes(StandardCharsets.US_ASCII);
	private static final String KIND = "palier-model ";
	private static final int DIGEST = 32;
	private static final int MOST_FEATURES = 1 << 22;
	private static final int MOST_CODES = 200;
	private static final int MOST_HEADS = 50;

	private ModelFile() {
	}

	/** A model as bytes. */
	public static byte[] write(LinearModel model) {
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(BEGIN);
		var deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
			write(model, out);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		} finally {
			deflater.end();
		}
		bytes.writeBytes(digest(bytes.toByteArray(), bytes.size()));
		return bytes.toByteArray();
	}

	private static void write(LinearModel model, DataOutputStream out) throws IOException {
		out.writeInt(model.provenance().size());
		for (var each : model.provenance().entrySet()) {
			out.writeUTF(each.getKey());
			out.writeUTF(each.getValue());
		}
		Vocabulary vocabulary = model.vocabulary();
		out.writeInt(vocabulary.posts());
		out.writeInt(vocabulary.size());
		int last = Integer.MIN_VALUE;
		for (int row = 0; row < vocabulary.size(); row++) {
			number(out, Integer.toUnsignedLong(vocabulary.key(row) - last));
			last = vocabulary.key(row);
		}
		for (int row = 0; row < vocabulary.size(); row++) {
			out.writeByte(vocabulary.kind(row));
		}
		for (int row = 0; row < vocabulary.size(); row++) {
			number(out, vocabulary.count(row));
		}
		out.writeInt(model.heads().size());
		for (Head head : model.heads()) {
			write(head, vocabulary.size(), out);
		}
	}

	private static void write(Head head, int rows, DataOutputStream out) throws IOException {
		out.writeUTF(head.facet().id());
		int codes = head.codes().size();
		out.writeInt(codes);
		for (int code = 0; code < codes; code++) {
			out.writeUTF(head.codes().get(code));
			out.writeFloat(head.steps()[code]);
			out.writeFloat(head.bias()[code]);
			// Code by code: steps of one code are alike, and pack better.
			for (int row = 0; row < rows; row++) {
				out.writeByte(head.weights()[row * codes + code]);
			}
		}
		for (Calibration each : List.of(head.alone(), head.together())) {
			out.writeDouble(each.temperature());
			out.writeDouble(each.rules());
			out.writeDouble(each.usage());
		}
		counts(out, head.rules());
		counts(out, head.usages());
	}

	private static void counts(DataOutputStream out, SortedMap<String, int[]> counts) throws IOException {
		out.writeInt(counts.size());
		for (var each : counts.entrySet()) {
			out.writeUTF(each.getKey());
			for (int count : each.getValue()) {
				number(out, count);
			}
		}
	}

	/** Seven bits a byte, the lowest first. */
	private static void number(DataOutputStream out, long value) throws IOException {
		long left = value;
		while (left >= 0x80) {
			out.writeByte((int) (left & 0x7F | 0x80));
			left >>>= 7;
		}
		out.writeByte((int) left);
	}

	private static long number(DataInputStream in) throws IOException {
		long value = 0;
		int shift = 0;
		int next;
		do {
			next = in.readUnsignedByte();
			value |= (long) (next & 0x7F) << shift;
			shift += 7;
		} while (next >= 0x80 && shift < 35);
		return value;
	}

	/**
	 * Reads a model.
	 *
	 * @param name  of the file, for sentences
	 * @param bytes all of it
	 * @throws ModelRefusedException when it is none, is cut short, was changed, or was made by another Palier's features
	 */
	public static LinearModel read(String name, byte[] bytes) {
		boolean kind = bytes.length >= KIND.length() && new String(bytes, 0, KIND.length(), StandardCharsets.US_ASCII).equals(KIND);
		if (!kind) {
			throw new ModelRefusedException(WORDS.text("model.none", name));
		}
		if (bytes.length < BEGIN.length || !Arrays.equals(bytes, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) {
			throw new ModelRefusedException(WORDS.text("model.form", name));
		}
		int content = bytes.length - DIGEST;
		if (content <= BEGIN.length || !Arrays.equals(digest(bytes, content), Arrays.copyOfRange(bytes, content, bytes.length))) {
			throw new ModelRefusedException(WORDS.text("model.changed", name));
		}
		try (InputStream packed = new ByteArrayInputStream(bytes, BEGIN.length, content - BEGIN.length);
				var in = new DataInputStream(new InflaterInputStream(packed))) {
			LinearModel model = read(in, HexFormat.of().formatHex(bytes, content, bytes.length));
			if (!features().equals(model.provenance().get("features"))) {
				throw new ModelRefusedException(WORDS.text("model.features", name));
			}
			return model;
		} catch (IOException | IllegalArgumentException wrong) {
			throw new ModelRefusedException(WORDS.text("model.changed", name), wrong);
		}
	}

	/** What posts are read as: a model is of use only where they are read in the same way. */
	static String features() {
		return PostReader.VERSION + "-" + Long.toHexString(Concepts.load().digest());
	}

	private static LinearModel read(DataInputStream in, String digest) throws IOException {
		SortedMap<String, String> provenance = new TreeMap<>();
		int told = in.readInt();
		for (int i = 0; i < told; i++) {
			provenance.put(in.readUTF(), in.readUTF());
		}
		int posts = in.readInt();
		int size = bounded(in.readInt(), MOST_FEATURES);
		int[] keys = new int[size];
		int last = Integer.MIN_VALUE;
		for (int row = 0; row < size; row++) {
			last += (int) number(in);
			keys[row] = last;
		}
		byte[] kinds = in.readNBytes(size);
		int[] counts = new int[size];
		for (int row = 0; row < size; row++) {
			counts[row] = (int) number(in);
		}
		List<Head> heads = new ArrayList<>();
		int count = bounded(in.readInt(), MOST_HEADS);
		for (int i = 0; i < count; i++) {
			heads.add(head(in, size));
		}
		return new LinearModel(new Vocabulary(posts, keys, kinds, counts), heads, provenance, digest);
	}

	private static Head head(DataInputStream in, int rows) throws IOException {
		var facet = new Facet(in.readUTF());
		int count = bounded(in.readInt(), MOST_CODES);
		List<String> codes = new ArrayList<>();
		byte[] weights = new byte[rows * count];
		float[] steps = new float[count];
		float[] bias = new float[count];
		for (int code = 0; code < count; code++) {
			codes.add(in.readUTF());
			steps[code] = in.readFloat();
			bias[code] = in.readFloat();
			byte[] some = in.readNBytes(rows);
			for (int row = 0; row < rows; row++) {
				weights[row * count + code] = some[row];
			}
		}
		var alone = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
		var together = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
		return new Head(facet, codes, weights, steps, bias, alone, together, counts(in, count), counts(in, count));
	}

	private static SortedMap<String, int[]> counts(DataInputStream in, int codes) throws IOException {
		SortedMap<String, int[]> read = new TreeMap<>();
		int words = bounded(in.readInt(), MOST_CODES);
		for (int i = 0; i < words; i++) {
			String word = in.readUTF();
			int[] counts = new int[codes];
			for (int code = 0; code < codes; code++) {
				counts[code] = (int) number(in);
			}
			read.put(word, counts);
		}
		return read;
	}

	private static int bounded(int number, int most) throws IOException {
		if (number < 0 || number > most) {
			throw new IOException(number + " of " + most);
		}
		return number;
	}

	private static byte[] digest(byte[] bytes, int until) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(bytes, 0, until);
			return sha.digest();
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}

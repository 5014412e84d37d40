// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Takes the calls that would end Java out of the classes of plug-ins as they are loaded: since Java 24 no
 * security manager can refuse them any more. In their place stands one that throws, so that the guards of
 * importers, classifiers and indicators report the plug-in by its name. A plug-in is a bundle that requires one
 * of ours and is none of ours. Calls by reflection are not seen.
 */
public final class ExitGuard implements WeavingHook {

	private static final String REFUSAL = "a plug-in must not end Palier";

	@Override
	public void weave(@Nullable WovenClass woven) {
		if (woven != null && InstalledBundles.isPlugin(woven.getBundleWiring().getBundle())) {
			woven.setBytes(withoutExit(woven.getBytes()));
		}
	}

	/** The class with each call that ends Java replaced; the same array when it holds none. */
	static byte[] withoutExit(byte[] type) {
		String constants = new String(type, StandardCharsets.ISO_8859_1);
		if (!constants.contains("exit") && !constants.contains("halt")) {
			return type;
		}
		var reader = new ClassReader(type);
		// The stack's depth changes, its shape at every jump does not.
		var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
		reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public MethodVisitor visitMethod(int access, @Nullable String name, @Nullable String descriptor, @Nullable String signature,
					String @Nullable [] exceptions) {
				return new Replacing(super.visitMethod(access, name, descriptor, signature, exceptions));
			}
		}, 0);
		return writer.toByteArray();
	}

	private static final class Replacing extends MethodVisitor {

		Replacing(MethodVisitor next) {
			super(Opcodes.ASM9, next);
		}

		@Override
		public void visitMethodInsn(int opcode, @Nullable String owner, @Nullable String name, @Nullable String descriptor, boolean isInterface) {
			boolean ofSystem = "java/lang/System".equals(owner) && "exit".equals(name);
			boolean ofRuntime = "java/lang/Runtime".equals(owner) && ("exit".equals(name) || "halt".equals(name));
			if (!ofSystem && !ofRuntime) {
				super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
				return;
			}
			visitInsn(ofRuntime ? Opcodes.POP2 : Opcodes.POP);
			visitInsn(Opcodes.ACONST_NULL);
			visitLdcInsn(REFUSAL);
			super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "requireNonNull",
					"(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;", false);
			visitInsn(Opcodes.POP);
		}
	}
}

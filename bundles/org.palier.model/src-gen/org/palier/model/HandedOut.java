/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handed Out</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one coder was given of a coding set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.HandedOut#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.HandedOut#getOn <em>On</em>}</li>
 *   <li>{@link org.palier.model.HandedOut#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.palier.model.HandedOut#getCodebook <em>Codebook</em>}</li>
 *   <li>{@link org.palier.model.HandedOut#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.palier.model.HandedOut#getSecret <em>Secret</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getHandedOut()
 * @model
 * @generated
 */
public interface HandedOut extends EObject {
	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who got it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.palier.model.PalierPackage#getHandedOut_Coder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the package was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getHandedOut_On()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of what was given: plan, posts, codebook and coder, in hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.palier.model.PalierPackage#getHandedOut_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Codebook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the codebook that was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codebook</em>' attribute.
	 * @see #setCodebook(String)
	 * @see org.palier.model.PalierPackage#getHandedOut_Codebook()
	 * @model
	 * @generated
	 */
	String getCodebook();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getCodebook <em>Codebook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codebook</em>' attribute.
	 * @see #getCodebook()
	 * @generated
	 */
	void setCodebook(String value);

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts that were given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' attribute.
	 * @see #setPosts(int)
	 * @see org.palier.model.PalierPackage#getHandedOut_Posts()
	 * @model
	 * @generated
	 */
	int getPosts();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getPosts <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts</em>' attribute.
	 * @see #getPosts()
	 * @generated
	 */
	void setPosts(int value);

	/**
	 * Returns the value of the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the hashes that stand for persons and ids of posts in the package, in hexadecimal digits; null where it names them as the study does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secret</em>' attribute.
	 * @see #setSecret(String)
	 * @see org.palier.model.PalierPackage#getHandedOut_Secret()
	 * @model
	 * @generated
	 */
	String getSecret();

	/**
	 * Sets the value of the '{@link org.palier.model.HandedOut#getSecret <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secret</em>' attribute.
	 * @see #getSecret()
	 * @generated
	 */
	void setSecret(String value);

} // HandedOut

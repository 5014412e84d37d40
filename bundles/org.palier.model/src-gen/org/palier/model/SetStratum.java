/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Set Stratum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stratum of a coding set at its draw.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.SetStratum#getKey <em>Key</em>}</li>
 *   <li>{@link org.palier.model.SetStratum#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.palier.model.SetStratum#getDrawn <em>Drawn</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getSetStratum()
 * @model
 * @generated
 */
public interface SetStratum extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the fields of the strata, in their order, with a bar between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.palier.model.PalierPackage#getSetStratum_Key()
	 * @model required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.palier.model.SetStratum#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts that could be drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' attribute.
	 * @see #setPosts(int)
	 * @see org.palier.model.PalierPackage#getSetStratum_Posts()
	 * @model
	 * @generated
	 */
	int getPosts();

	/**
	 * Sets the value of the '{@link org.palier.model.SetStratum#getPosts <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts</em>' attribute.
	 * @see #getPosts()
	 * @generated
	 */
	void setPosts(int value);

	/**
	 * Returns the value of the '<em><b>Drawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn</em>' attribute.
	 * @see #setDrawn(int)
	 * @see org.palier.model.PalierPackage#getSetStratum_Drawn()
	 * @model
	 * @generated
	 */
	int getDrawn();

	/**
	 * Sets the value of the '{@link org.palier.model.SetStratum#getDrawn <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn</em>' attribute.
	 * @see #getDrawn()
	 * @generated
	 */
	void setDrawn(int value);

} // SetStratum

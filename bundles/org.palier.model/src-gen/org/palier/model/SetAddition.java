/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Set Addition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Posts drawn into a coding set after its draw, the next ones of its order or those that came since.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.SetAddition#getRun <em>Run</em>}</li>
 *   <li>{@link org.palier.model.SetAddition#getOn <em>On</em>}</li>
 *   <li>{@link org.palier.model.SetAddition#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.palier.model.SetAddition#isNewcomers <em>Newcomers</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getSetAddition()
 * @model
 * @generated
 */
public interface SetAddition extends EObject {
	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the run that drew them, under which the corpus keeps which they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.palier.model.PalierPackage#getSetAddition_Run()
	 * @model
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.palier.model.SetAddition#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which they were drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getSetAddition_On()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.palier.model.SetAddition#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' attribute.
	 * @see #setPosts(int)
	 * @see org.palier.model.PalierPackage#getSetAddition_Posts()
	 * @model
	 * @generated
	 */
	int getPosts();

	/**
	 * Sets the value of the '{@link org.palier.model.SetAddition#getPosts <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posts</em>' attribute.
	 * @see #getPosts()
	 * @generated
	 */
	void setPosts(int value);

	/**
	 * Returns the value of the '<em><b>Newcomers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they came into the study after the draw of the set: they enter with its chances, and estimates of the posts of the draw leave them out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Newcomers</em>' attribute.
	 * @see #setNewcomers(boolean)
	 * @see org.palier.model.PalierPackage#getSetAddition_Newcomers()
	 * @model
	 * @generated
	 */
	boolean isNewcomers();

	/**
	 * Sets the value of the '{@link org.palier.model.SetAddition#isNewcomers <em>Newcomers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Newcomers</em>' attribute.
	 * @see #isNewcomers()
	 * @generated
	 */
	void setNewcomers(boolean value);

} // SetAddition

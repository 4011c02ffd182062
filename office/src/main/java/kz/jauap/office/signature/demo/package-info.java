/// A throw-away authority for demonstrations and tests: certificates in the national profile that bind nobody.
@NamedInterface("demo")
@NullMarked
package kz.jauap.office.signature.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

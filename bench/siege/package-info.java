/// People who file while the office and its database are killed, what they were promised, and whether it was kept.
package siege;
